/** The words for registering units on the page for authors. */
export const unitWords = {
  list: {
    heading: 'Danh sách đơn vị từ bảng tính',
    made: (count: number) => `${count} đơn vị mới, mỗi đơn vị một tệp trong thư mục don-vi.`,
    kept: (count: number) => `${count} đơn vị đã có trong danh mục: tệp giữ nguyên.`,
    keptOne: (row: number, name: string, id: string) => `Dòng ${row}: ${name} (don-vi/${id}.yaml)`,
    faults: (count: number) => `${count} dòng chưa thành tệp`,
    refused: 'Bộ kiểm tra chưa nhận',
    remarks: 'Cần biết',
    mend: 'Sửa các dòng nêu trên trong bảng rồi chọn lại tệp; đơn vị đã lưu sẽ được giữ nguyên.',
    folder: 'Lưu vào thư mục nội dung',
    zip: 'Tải về don-vi.zip',
    zipHint: 'Giải nén don-vi.zip vào thư mục don-vi của kho nội dung.',
    saved: (count: number, kept: number) =>
      `Đã lưu ${count} tệp.${kept > 0 ? ` ${kept} tệp đã có trong thư mục, giữ nguyên.` : ''}`,
    next: 'Lưu hoặc tải về rồi thì văn bản soạn tiếp trên trang này nhận ra các đơn vị đó. Mở lại trang thì đơn vị chỉ có trong danh mục sau khi kho nội dung nhận tệp và Trang thông tin được dựng lại.',
  },
  one: {
    register: (name: string) => `Đăng ký đơn vị mới: ${name}`,
    heading: 'Đăng ký đơn vị mới',
    hint: 'Tệp của đơn vị được lưu cùng văn bản, trong thư mục don-vi. Mã tệp đặt một lần, không đổi.',
    id: 'Mã của đơn vị (tên tệp)',
    idHint: 'Bỏ trống thì đặt theo tên.',
    missing: 'Ngày bắt đầu, kết thúc hoạt động bỏ trống thì ghi là chưa xác định.',
    save: 'Đăng ký',
    cancel: 'Không đăng ký',
    done: (name: string) => `Đã đăng ký ${name}.`,
    taken: (id: string) => `Mã ${id} đã có trong danh mục. Chọn đơn vị đó, hoặc đặt mã khác.`,
    failed: 'Chưa kiểm tra được đơn vị. Thử lại.',
    own: 'Đơn vị đăng ký cùng văn bản',
    remove: (name: string) => `Bỏ ${name}`,
  },
};
