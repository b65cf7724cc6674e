/**
 * Every word of the interface, grouped by the page or component that shows it. Labels of data (kinds, statuses,
 * fields) live on the schemas in `domain/`; official text lives in `content/`.
 */
export const strings = {
  frame: {
    skipToContent: 'Đến nội dung chính',
    mainNavigation: 'Các phần của trang',
    documents: 'Văn bản',
    units: 'Đơn vị',
    topics: 'Lĩnh vực',
    search: 'Tìm kiếm',
    handbook: 'Hướng dẫn',
    about: 'Giới thiệu',
    feed: 'Theo dõi văn bản mới (Atom)',
    footer: 'Thông tin về trang',
    disclaimer: 'Bản đăng tải để tra cứu; căn cứ pháp lý là văn bản đã ký.',
    publisher: 'Cơ quan phụ trách:',
    contentVersion: 'Phiên bản nội dung:',
    breadcrumb: 'Vị trí trang này',
    home: 'Trang đầu',
  },
  search: {
    label: 'Tìm trong văn bản',
    submit: 'Tìm',
    placeholder: 'Số, ký hiệu hoặc từ cần tìm',
  },
  document: {},
} as const;
