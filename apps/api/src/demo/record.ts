/**
 * The news item of the portal of quận Ba Đình, 22/06/2017, word for word: what the demo's rows of
 * source `record` are taken from. Nothing else about the conference is known.
 */
export const RECORD = {
  section: 'khối các phường ban ngành',
  title: 'Sơ kết công tác tuyên giáo 6 tháng',
  posted: 'Ngày đăng 22/06/2017 | 10:34',
  opening:
    'Chiều ngày 21/6, tại trụ sở Quận ủy Ba Đình, Ban Tuyên giáo tổ chức hội nghị sơ kết công tác tuyên giáo 6 tháng, triển khai nhiệm vụ trọng tâm 6 tháng cuối năm 2017.',
  participants:
    'Dự và chỉ đạo hội nghị có đồng chí Đặng Văn Tường - Phó Bí thư Thường trực Quận ủy cùng các đồng chí Ủy viên Ban Thường vụ Quận ủy, Trưởng, phó các ban đảng Quận ủy, Bí thư, Trưởng Ban Tuyên giáo Đảng ủy 14 phường, các đồng chí phụ trách tuyên giáo các phòng, ban, ngành đoàn thể thuộc quận.',
  results:
    'Trong 6 tháng qua, hệ thống tuyên giáo từ quận tới cơ sở đã bám sát sự chỉ đạo của Ban Tuyên giáo Thành ủy và cấp ủy các cấp, tham mưu, chỉ đạo, hướng dẫn triển khai toàn diện các hoạt động tuyên giáo; nhiều đơn vị có cách làm sáng tạo, hiệu quả, phù hợp với tình hình thực tiễn, góp phần thực hiện thắng lợi nhiệm vụ chính trị, phát triển kinh tế - xã hội của quận trong 6 tháng qua. Việc thực hiện Chỉ thị 05-CT/TW của Bộ Chính trị (khóa XII) về “Đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” được các cấp ủy đảng, chính quyền, đoàn thể từ quận đến cơ sở triển khai thực hiện nghiêm túc gắn với thực hiện Nghị quyết Trung ương 4 (khóa XII) "Tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái về tư tưởng, chính trị, đạo đức, lối sống, những biểu hiện “tự diễn biến”, “tự chuyển hóa” trong nội bộ”. Hệ thống tuyên giáo quận đã tập trung tham mưu tuyên truyền, giữ vững an ninh chính trị, đảm bảo tuyệt đối an toàn các mục tiêu trọng điểm, các sự kiện chính trị, văn hóa, các hoạt động đối nội, đối ngoại của Đảng và Nhà nước diễn ra trên địa bàn. Duy trì nắm tình hình an ninh chính trị, trật tự an toàn xã hội tại cơ sở, đặc biệt là tại các điểm giải phóng mặt bằng. Tích cực tham mưu đẩy mạnh công tác tuyên truyền thực hiện các chỉ tiêu kinh tế - xã hội được giao nhất là công tác cải cách hành chính, thực hiện “Năm kỷ cương hành chính 2017” tới cán bộ, đảng viên, đoàn viên, hội viên và các tầng lớp nhân dân,...',
  speech:
    'Phát biểu tại hội nghị, đồng chí Đặng Văn Tường - Phó Bí thư Thường trực Quận ủy biểu dương những kết quả đạt được công tác tuyên giáo trong 6 tháng qua; đồng thời, chỉ ra những nhiệm vụ trọng tâm hệ thống tuyên giáo từ quận đến cơ sở cần tham mưu cho cấp ủy triển khai thực hiện tốt công tác xây dựng Đảng, thực hiện các chỉ tiêu kinh tế - xã hội, đảm bảo an ninh - quốc phòng ; tập trung làm tốt công tác nắm bắt và định hướng dư luận xã hội, góp phần cùng Đảng bộ và chính quyền quận thực hiện thắng lợi các nhiệm vụ được giao trong năm 2017.',
  initials: 'BTG',
} as const;

/** The whole item, a line a paragraph. */
export const RECORD_TEXT: string = Object.values(RECORD).join('\n');
