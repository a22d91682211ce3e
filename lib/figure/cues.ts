/**
 * The words around a number that say how it is meant, in Vietnamese and English. A phrase of kind `none` is there to hide
 * a shorter one inside it ("chương trình mục tiêu quốc gia" is no target, "tăng cường" no growth).
 */
export type CueKind =
  /** Verbs of change: the number is the difference. */
  | 'up'
  | 'down'
  | 'exceed'
  /** The level reached by a change ("giảm còn", "tăng lên"). */
  | 'down-to'
  | 'up-to'
  | 'left'
  /** Verbs of a level. */
  | 'reach'
  | 'equal'
  | 'is'
  | 'share'
  | 'same-amount'
  | 'from'
  | 'times-up'
  /** What a share or a change refers to. */
  | 'plan'
  | 'same-period'
  | 'compare'
  /** How firmly. */
  | 'estimate'
  | 'target'
  | 'target-head'
  | 'done'
  | 'denied'
  | 'supposed'
  /** How figures hang together. */
  | 'part'
  | 'each'
  | 'respectively'
  | 'aside'
  | 'task'
  | 'growth'
  | 'none';

const WORDS: Readonly<Record<CueKind, string>> = {
  up: 'đăng ký thêm|tăng|tăng thêm|tăng trưởng|tăng trưởng đạt|tăng bình quân|tăng được|gia tăng|thêm|đạt thêm|cao hơn|nhiều hơn|lớn hơn|bổ sung thêm|tăng mạnh|tăng nhẹ|up|increase of|an increase of|increased|increased by|increasing|increasing by|rose|rose by|rising|grew|grew by|growing|grows|grows by|higher by|growth of|gained|additional|more than|grows by an average of|increase by',
  down: 'giảm|giảm được|giảm bớt|giảm bình quân|giảm mạnh|giảm nhẹ|thấp hơn|ít hơn|hụt|kém|down|decrease of|decreased|decreased by|fell|fell by|falling|dropped|dropped by|reduced by|lower by|a fall of|a reduction of|decline of|declined by|cut by',
  exceed: 'vượt|vượt mức|vượt trên|tăng vượt|vượt so với|exceeding|exceeded|exceeding by|exceeded by',
  'down-to':
    'giảm còn|giảm xuống còn|giảm xuống|xuống còn|xuống|hạ xuống còn|hạ xuống|giảm chỉ còn|rút xuống còn|kéo giảm xuống còn|giảm tỷ lệ hộ nghèo còn|down to|fell to|dropped to|reduced to|decreased to|falling to|declined to|lowered to|went down to',
  'up-to':
    'tăng lên|nâng lên|lên đến|lên|lên tới|tăng lên đến|nâng tổng số|đưa tổng số|nâng số|rose to|up to|increased to|grew to|reaching up to',
  left: 'còn|chỉ còn|còn lại|hiện còn|remaining|remains|remained',
  reach:
    'đạt|đạt được|đạt tới|đạt mức|đạt tỷ lệ|thực hiện|thực hiện được|hoàn thành|đạt và vượt|thu được|huy động được|reached|reaching|reach|achieved|came to|totalled|totaled|stood at|completed|hit|attained|amounted to|fulfilled|fulfilling|meeting',
  equal: 'bằng|tương ứng|tương đương|tức|tức là|equal to|equivalent to|or|=|equalling|equaling',
  is: 'xin đọc là|xin đọc lại là|đúng là|số đúng là|con số đúng là|số liệu đúng là|đúng phải là|số đúng phải là|số chính xác là|con số chính xác là|chính xác là|đúng ra là|thực tế là|thực ra là|con số thực tế là|sửa lại là|nay sửa lại là|xin sửa lại là|xin đính chính là|sửa thành|mà là|là|ở mức|với|có|với mức|was|were|is|are|at|put at|of|to|stands at',
  share:
    'chiếm|chiếm tỷ trọng|chiếm tỷ lệ|chiếm tới|tỷ trọng|chiếm khoảng|accounted for|accounting for|accounts for|made up|making up|make up|makes up|to make up',
  'same-amount': 'tương đương với|tương ứng với',
  from: 'từ|from',
  'times-up': 'gấp|tăng gấp|gấp hơn|higher than|times',
  plan: 'kế hoạch|KH|dự toán|DT|nghị quyết|NQ|chỉ tiêu|mục tiêu|kế hoạch giao|chỉ tiêu giao|kế hoạch đề ra|chỉ tiêu kế hoạch|chỉ tiêu nghị quyết|mục tiêu nghị quyết|mục tiêu đề ra|nghị quyết đề ra|KH giao|plan|the plan|target|the estimate|the target|yearly plan|annual plan|provincial plan|central plan|estimate|yearly target|plan for the year|DTPL|dự toán giao',
  'same-period':
    'cùng kỳ|cùng kỳ năm trước|cùng kỳ năm ngoái|cùng kì|CK|CKNT|năm trước|năm ngoái|cùng thời điểm|cùng kỳ năm|the same period|same period|year on year|the previous year|last year|a year earlier|year-on-year',
  compare: 'so với|so|so sánh với|với|compared with|compared to|over|than|against|from the same period',
  estimate:
    'ước|ước đạt|ước tính|ước thực hiện|dự ước|ước khoảng|ước cả năm|ước tính đạt|ước thực hiện đạt|thực hiện ước|uớc|uớc đạt|ước năm|was estimated|were estimated|estimated|estimated at|is estimated|an estimated|preliminary',
  target:
    'ấn định|đã ấn định|được phân bổ|được ghi vốn|nghị quyết ghi|nghị quyết ghi rõ|nghị quyết giao|đặt đích|yêu cầu|sets the … target at|set the … target at|xác định năm|xác định trong năm|nghị quyết xác định|nghị quyết đặt ra|nghị quyết nêu|nghị quyết yêu cầu|hội nghị xác định|xác định mục tiêu|xác định chỉ tiêu|nghị quyết đề ra|mục tiêu đề ra|kế hoạch đề ra|phấn đấu|dự kiến|giao|chỉ tiêu giao|kế hoạch giao|KH giao|được giao|phải đạt|cần đạt|đề ra|đặt ra|đăng ký hoàn thành|đăng ký thêm|đăng ký đạt|đăng ký phấn đấu|quyết tâm|sẽ|sẽ đạt|tập trung hoàn thành|tập trung thực hiện|tập trung phấn đấu|phấn đấu hoàn thành|phấn đấu thực hiện|quyết tâm hoàn thành|nỗ lực hoàn thành|tiếp tục phấn đấu|cần hoàn thành|phải hoàn thành|cần phấn đấu|are to|đặt chỉ tiêu|đặt mục tiêu|hướng tới|dự kiến đạt|định hướng|tầm nhìn|trở lên so với|aims|aiming|aims to|plans to|is expected|expected to|will|to reach|should|strives|striving|sets the goal|set a target|targets',
  'target-head':
    'mục tiêu|chỉ tiêu|kế hoạch|KH|dự toán|phấn đấu|chỉ tiêu phấn đấu|mục tiêu phấn đấu|dự kiến|nhiệm vụ chỉ tiêu|đặt mục tiêu|đề ra mục tiêu|đề ra chỉ tiêu|chỉ tiêu chủ yếu|chỉ tiêu cụ thể|phương hướng|target|targets|plan|goal|aims to|aims',
  done: 'đã tập trung|đã tập trung hoàn thành|đã tập trung thực hiện|đã phấn đấu|đã nỗ lực hoàn thành|kết quả cả năm|đã|đã đạt|đã hoàn thành|hiện có|hiện nay|đến nay|hiện|đã thực hiện|kết quả|kết quả đạt được|thực hiện được|đã có|quyết toán|số quyết toán|kết quả thực hiện được|kết quả thực hiện đạt',
  denied:
    'in sai|đã in sai|in nhầm là|đã in là|lỗi đánh máy|lỗi in|lỗi chính tả|gõ nhầm|nghe nhầm|đọc nhầm|nói nhầm|không thể là|không thể đạt|chưa phải là|không hề là|không phải|không phải là|chứ không phải|chứ không phải là|không phải như|viết nhầm|viết nhầm là|viết nhầm thành|ghi nhầm|ghi nhầm là|ghi nhầm thành|in nhầm|nhầm|nhầm là|nhầm thành|nhầm lẫn|đưa nhầm|đính chính|không chính xác|không đúng|chưa chính xác|là sai|sai là|thông tin sai|số liệu sai|is wrong|was wrong|rather than|wrongly|mistakenly|erroneously|by mistake|incorrectly',
  supposed:
    'giá như|giá mà|ví dụ như|ví như|nếu|nếu như|giả sử|giả định|giả thiết|giả dụ|trong trường hợp|if|supposing|assuming|suppose|were it',
  part: 'trong đó|gồm|bao gồm|gồm có|trong số đó|trong số này|trong đó có|of which|including|among them|in which',
  each: 'mỗi|bình quân mỗi|trung bình mỗi|each|mỗi một|từng',
  respectively: 'lần lượt|lần lượt là|lần lượt đạt|tương ứng là|tương ứng đạt|respectively',
  aside:
    'theo|qua|nhờ|do|sau|khi|trước|vì|bởi|tuy|mặc dù|dù|cho dù|dẫu|bất chấp|cùng với|bên cạnh|đối với|according to|thanks to|after',
  task: 'nhiệm vụ|nhiệm vụ trọng tâm|giải pháp|phương hướng|bàn|quyết nghị|triển khai nhiệm vụ|kế hoạch|KH|mục tiêu|chỉ tiêu|phương hướng nhiệm vụ|sang|bước sang|dự toán|phấn đấu|đề ra|định hướng|tasks for|aims|aims to|aiming|goal|plans to|plans|targets|will|expected to',
  growth:
    'tốc độ tăng trưởng|tốc độ tăng|tăng trưởng|mức tăng trưởng|growth|growth rate|tốc độ tăng bình quân|mức tăng',
  none: 'theo yêu cầu|đáp ứng yêu cầu|đạt yêu cầu|yêu cầu nhiệm vụ|yêu cầu công việc|đủ yêu cầu|đúng yêu cầu|nhu cầu|yêu cầu phát triển|hiện hành|giao khoán|giao rừng|giao nhận|giao thừa|bàn giao|từng bước|nếu so|nếu tính|chương trình mục tiêu quốc gia|chương trình mục tiêu|mục tiêu quốc gia|chương trình MTQG|tăng cường|giảm nghèo|xóa đói giảm nghèo|công tác giảm nghèo|giảm nghèo bền vững|giảm thiểu|trên địa bàn|ước mơ|mong ước|kế hoạch hóa|kế hoạch hóa gia đình|ủy nhiệm|tăng gia|tăng gia sản xuất|hoàn thành tốt|hoàn thành xuất sắc|hoàn thành nhiệm vụ|kế hoạch đầu tư|kế hoạch và đầu tư|sở kế hoạch|phòng tài chính - kế hoạch|tài chính - kế hoạch|tài chính kế hoạch|giao thông|giao lưu|bàn giao|giao ban|giao đất|giao dịch|giao làm|được giao làm|giao quân|đại hội|đạt chuẩn|so sánh|giá so sánh|trách nhiệm|không những|không chỉ|nếu có|kết quả thực hiện|giảm giá|giảm thuế|miễn giảm|miễn , giảm|với các|với sự|bằng cách|bằng nhiều|bằng các|có hạt|có thu nhập|có hiệu quả|còn nhiều|còn hạn chế|còn có|còn lúng túng|lên kế hoạch|thực hiện nhiệm vụ|thực hiện chương trình|thực hiện nghị quyết|thực hiện các|tổ chức thực hiện|triển khai thực hiện|thực hiện tốt|thực hiện theo|theo nghị quyết|qua triển khai|thêm vào đó|làm thêm|thu nhập tăng thêm|giá trị tăng thêm|giá trị gia tăng|tăng thu nhập|ra quân|bằng khen|giấy khen|văn bằng|có việc làm|lên lớp',
};

/** Every kind there is. */
export const CUE_KINDS = Object.keys(WORDS) as readonly CueKind[];

/** Every cue phrase with its kind; a phrase of two kinds comes twice. */
export function cuePhrases(): (readonly [string, CueKind])[] {
  const phrases: (readonly [string, CueKind])[] = [];
  for (const [kind, list] of Object.entries(WORDS) as [CueKind, string][]) {
    for (const phrase of list.split('|')) phrases.push([phrase, kind]);
  }
  return phrases;
}

/**
 * Words that say nothing of what is measured: a clause made of these and of cues, places and times goes on with the
 * subject before it.
 */
export const FUNCTION_WORDS: readonly string[] =
  `và hay hoặc thì mà để được bị có của cho về tại ở trong ngoài trên dưới đến tới từ với cùng theo là này đó ấy nay
  năm tháng quý ngày tuần đầu cuối giữa nửa hết cả toàn tổng số con mức tỷ tỉ lệ bình quân trung mỗi các những một hơn
  gần khoảng chừng xấp xỉ ít nhiều nhất cao thấp mạnh nhẹ khá đều lại cũng vẫn còn đang đã sẽ rồi nữa chỉ riêng tiếp
  lần lượt thứ hiện vừa mới ra vào lên xuống nâng đưa tăng giảm vượt đạt bằng chiếm ước tính dự kiến thực hiện hoàn thành
  kế hoạch kh dự toán nghị quyết nq chỉ tiêu mục giao đề phấn đấu so kỳ kì ck trước sau qua tỉnh huyện thành phố xã phường
  thị tp tx trung ương hđnd ubnd điểm đồng phần trăm tương đương ứng trong nhưng song nên do khi nếu tuy như thế vậy
  tiến độ quá không phải chứ giai đoạn nhiệm kỳ thời gian điểm đến ngoái lũy kế cộng dồn qua toàn địa bàn khu vực đơn vị cơ bản phương như sau cụ thể điển hình tiêu biểu dẫn đầu đứng kế gồm
  the a an of in on at to for by from with and or was were is are be been has had have it its this that which over
  than up down out year years month months plan target estimate percent compared same period reached reaching equal
  equivalent about more less nearly total average per who as also while city province provincial central rest`
    .split(/\s+/u)
    .filter((word) => word !== '');
