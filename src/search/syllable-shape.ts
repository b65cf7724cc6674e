const SYLLABLE =
  /^(?:ng?h?|[ck]h?|gh?|gi|qu|p?h|t[hr]?|[bdlmrsvx])?(?:[aeiouy]|ai|ao|au|ay|eo|eu|ia|ie|ieu|iu|oa|oai|oay|oe|oeo|oi|oo|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|ye|yeu)(?:ch|ng|nh|[cmnpt])?$/;

/** Whether a folded word has the shape of a Vietnamese syllable: “tu”, “phuong”; not “ubnd”, “bhyt”. */
export function isSyllable(key: string): boolean {
  return SYLLABLE.test(key);
}
