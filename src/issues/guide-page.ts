/** The page of the handbook that explains every code, under `/huong-dan/`; each code is an anchor on it. */
export const GUIDE_PAGE = 'ma-loi';
