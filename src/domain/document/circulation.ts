/** How far a document may go. A directive is not public by itself: Luật Tiếp cận thông tin 2016, Điều 6.2. */
export const CIRCULATION_LABELS = {
  public: 'Công khai',
  internal: 'Nội bộ',
} as const;

export type Circulation = keyof typeof CIRCULATION_LABELS;

/** Whether a document may stand in the public edition; what does not say so may not. */
export const isPublic = ({ circulation }: { circulation?: Circulation | undefined }): boolean =>
  circulation === 'public';
