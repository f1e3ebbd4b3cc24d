// Words of the closed classes and others that counts alone would read wrongly. Alef without hamza.

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Never split, though they begin or end as clitics do. */
export const wholeWords = words(`
  الله التي الذي الذين اللذين اللذان اللتين اللتان اللاتي اللواتي الى الا الم الان التقى التقت القى القت التحق التزم التزام التزامات التهاب التهابات
  واحد واحدة واحدا واضح وكالات وكالة وكيل وعد واصل والي ولد وقت وراء وفق وفقا وطن وجه وجهة وجهات وحدة ورود وصلة وافق وافقت ورد ورقة
  فقط فيما فني فوق فورا فور فهم فتح فاز فعل فعال
  كان كانت كانوا كل كلا كما كيف كي كم كن كاد كذلك كذا
  بين بعد بعض بلى بدا بدات بدل بضع
  لكن لعل ليس ليست لدى لن لم لما لولا لسان لوكاس لوس
  ذلك تلك هناك اولئك اخرى احدى حتى متى لذلك بذلك يواجه تواجه نواجه واجه يتوجه تتوجه توجه يوجه توجيه يتجه تتجه وجيه نبيه فقيه
  درهم اتهم ساهم مهم اهم سهم اسهم تجاه اتجاه وجوه مياه جنيه شبه يشبه وقاص
`);

/** Always split after a conjunction, however often they are met together. */
export const afterConjunction = words(`
  ان انه انها انهم اننا انني الان اكد اعلن اكدت اعلنت قد لم لن لا هو هي هم ما من في على عن الى مع كان كانت
  ليس لو اذا هذا هذه ذلك تلك هنا هناك اي كل نعم نحن انا انت بعد قبل عند حين حتى الله بين قال قالت
`);

/** Take pronouns: what is before the pronoun is never to be cut further. */
export const particlesWithPronouns = words(`
  بين لكن كل لدي بعد كلا بعض فوق وراء عند من عن في علي الي مع ان كان وحد نفس
`);

/** Pronouns at the end of a word. */
export const pronouns = ['ها', 'هم', 'هن', 'هما', 'نا', 'كم', 'ني', 'ه', 'ك', 'ي'];
