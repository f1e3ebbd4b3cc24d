import { nationalityOf } from '../../lexicons/nationalities.ts';
import { organizationHead } from '../../lexicons/organizations.ts';
import { titleOf } from '../../lexicons/titles.ts';
import type { Lexeme } from '../../text/lexeme.ts';

/** Bodies that stand by themselves after «و», so that no coordination is meant. */
const bodies = new Set(
  'والحكومه والجيش والشرطه والبرلمان والرئاسه والمجتمع والدول والسلطات والقوات والمعارضه والاحزاب والعالم والشعب والامين والبيت والولايات والامم والتي والذي والمواطنين والناس والكونغرس'.split(
    ' ',
  ),
);
/** Heads after which «و» may join two fields of one body: «وزارة الزراعة والمياه». */
export const coordinating = new Set(
  'وزاره هيئه مجلس ديوان جهاز سلطه مصلحه اداره كليه مركز معهد مديريه منظمه لجنه جمعيه مؤسسه غرفه دائره اكاديميه حركه صندوق وكاله شركه دار مجمع'.split(
    ' ',
  ),
);
/** Heads of parties, which stand for two things at most: «حزب العدالة والتنمية». */
export const parties = new Set('حزب جبهه تجمع تيار ائتلاف تحالف جماعه اتحاد'.split(' '));
/** Adjectives of offices that speak for the body named after them with ل. */
export const press = new Set('الاعلامي الاعلاميه الصحفي الصحافي'.split(' '));
/** Heads whose complement with ل belongs to the name. */
export const directed = new Set(
  'مركز معهد مؤسسه هيئه صندوق بنك جامعه دار كليه اتحاد جمعيه لجنه رابطه نقابه شركه مجموعه اكاديميه مرصد مكتب برنامج منتدي وكاله ديوان جهاز مصرف اتحاديه'.split(
    ' ',
  ),
);

/** What bodies of research, aid and business are for: «مركز الخليج للأبحاث». */
export const purposes = new Set(
  'للدراسات للابحاث للبحوث للتنميه للاعلام للثقافه للاستثمار للاغاثه للنشر للتوزيع للتدريب للتراث للعلوم للسياسات للسلام للديمقراطيه للاحصاء للتوثيق للطاقه للتامين للتعليم للفنون للمعرفه للابتكار للتمويل للنقل للخدمات للمقاولات للصناعه للصناعات للتجاره للاورام للقلب للتطوير للتقنيه للتكنولوجيا للاتصالات للطيران للبترول للغاز للترفيه للسينما للمسرح للكتاب للشباب للمراه للبيئه للفضاء للعداله للتحكيم لحقوق لدراسات لابحاث لبحوث لعلوم لدراسه'.split(
    ' ',
  ),
);

/** Heads that a place without article may follow. */
export const placeBearing = new Set(['جامعه', 'معهد', 'بنك']);
/** What opens a name of its own inside another: «مجلس إدارة بنك مصر». */
export const isStrongHead = (lexeme: Lexeme): boolean =>
  (organizationHead(lexeme)?.weight ?? 0) >= 0.9;

/** What these are for is not in their name: «الجيش اللبناني لمكافحة الإرهاب». */
export const purposeless = new Set(['الجيش', 'الشرطه', 'القوات', 'الحرس', 'البرلمان']);

/** Verbs whose complement with ل is no part of the name between: «دعت الهيئة الوطنية للإضراب». */
export const callsFor = new Set(
  'دعا دعت يدعو تدعو ودعا ودعت ستدعو لجا لجات يلجا تلجا انضم انضمت ينضم تنضم سعي سعت يسعي تسعي استعد استعدت يستعد تستعد احتاج يحتاج تحتاج دفع دفعت يدفع تدفع رشح رشحت عاد عادت يعود تعود امتثل استجاب استجابت تصدي تصدت يتصدي تتصدي تعرض تعرضت يتعرض تتعرض خضع خضعت يخضع تخضع'.split(
    ' ',
  ),
);

/** Nouns that end like an adjective of origin. */
const nouns = new Set(
  'تنميه تربيه تغذيه توعيه تسويه ترقيه تنقيه رعايه حمايه عنايه وقايه جمعيه كليه مديريه عمليه ملكيه بلديه بحريه'.split(
    ' ',
  ),
);
/** «مؤسسة قانونية» is one of many, «هيئة تنمية الصادرات» is not. */
export const isIndefiniteAdjective = (key: string): boolean =>
  /..يه$/u.test(key) && !nouns.has(key);

/** Whether a word with «وال» names a second field of the same body. */
export const joins = (lexeme: Lexeme): boolean =>
  !bodies.has(lexeme.key) &&
  organizationHead(lexeme) === null &&
  nationalityOf(lexeme) === null &&
  titleOf(lexeme).kind === 'none';
