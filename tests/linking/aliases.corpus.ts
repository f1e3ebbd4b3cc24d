/** Names of people in order of mention → the name that each of them stands for. */
export const aliases: readonly (readonly [
  names: readonly string[],
  canonical: readonly string[],
])[] = [
  [
    ['بنيامين نتنياهو', 'نتنياهو'],
    ['بنيامين نتنياهو', 'بنيامين نتنياهو'],
  ],
  [
    ['كوتس', 'فيكتوريا كوتس'],
    ['فيكتوريا كوتس', 'فيكتوريا كوتس'],
  ],
  // A letter dropped by mistake.
  [
    ['مايك بومبو', 'مايك بومبيو'],
    ['مايك بومبيو', 'مايك بومبيو'],
  ],
  // The family name of a name that is itself misspelt.
  [
    ['مايك بومبو', 'مايك بومبيو', 'بومبيو', 'بومبو'],
    ['مايك بومبيو', 'مايك بومبيو', 'مايك بومبيو', 'مايك بومبيو'],
  ],
  // Middle names left out.
  [
    ['عبد الفتاح سعيد السيسي', 'عبد الفتاح السيسي', 'السيسي'],
    ['عبد الفتاح سعيد السيسي', 'عبد الفتاح سعيد السيسي', 'عبد الفتاح سعيد السيسي'],
  ],
  // The one named last is meant.
  [
    ['حافظ الأسد', 'بشار الأسد', 'الأسد'],
    ['حافظ الأسد', 'بشار الأسد', 'بشار الأسد'],
  ],
  [
    ['صدام حسين', 'صدام'],
    ['صدام حسين', 'صدام حسين'],
  ],
  // Two names that both exist are two people.
  [
    ['محمد حسن', 'محمد حسين'],
    ['محمد حسن', 'محمد حسين'],
  ],
  // A middle name alone is nobody's usual name, nor is a father's with a grandfather's.
  [
    ['خالد سعيد محمود', 'سعيد'],
    ['خالد سعيد محمود', 'سعيد'],
  ],
  [
    ['أحمد علي', 'محمد صالح'],
    ['أحمد علي', 'محمد صالح'],
  ],
];
