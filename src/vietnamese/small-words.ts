/** Words that say little by themselves, whatever a text is about. */
export const SMALL_WORDS =
  'ai bao bị các cái có của cho còn do được gì hay là mà nào nhiêu như những ở tại theo thì trong từ và về với'.split(
    ' ',
  );
