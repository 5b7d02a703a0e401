// Written by scripts/embed. Do not edit: add the data file and run the script.
#include "CChanceryData.h"

#include <string.h>

// #embed is C23; Clang takes it in every language mode and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char clean_english_abbreviations[] = {
#embed "../ChanceryClean/Languages/English/lists/abbreviations.txt"
};
static const unsigned char clean_english_addressee_prepositions[] = {
#embed "../ChanceryClean/Languages/English/lists/addressee-prepositions.txt"
};
static const unsigned char clean_english_advertising[] = {
#embed "../ChanceryClean/Languages/English/lists/advertising.txt"
};
static const unsigned char clean_english_attribution_verbs[] = {
#embed "../ChanceryClean/Languages/English/lists/attribution-verbs.txt"
};
static const unsigned char clean_english_brands[] = {
#embed "../ChanceryClean/Languages/English/lists/brands.txt"
};
static const unsigned char clean_english_bylines[] = {
#embed "../ChanceryClean/Languages/English/lists/bylines.txt"
};
static const unsigned char clean_english_captions[] = {
#embed "../ChanceryClean/Languages/English/lists/captions.txt"
};
static const unsigned char clean_english_class_words[] = {
#embed "../ChanceryClean/Languages/English/lists/class-words.txt"
};
static const unsigned char clean_english_comment_forms[] = {
#embed "../ChanceryClean/Languages/English/lists/comment-forms.txt"
};
static const unsigned char clean_english_company_words[] = {
#embed "../ChanceryClean/Languages/English/lists/company-words.txt"
};
static const unsigned char clean_english_cookie_notices[] = {
#embed "../ChanceryClean/Languages/English/lists/cookie-notices.txt"
};
static const unsigned char clean_english_credit_words[] = {
#embed "../ChanceryClean/Languages/English/lists/credit-words.txt"
};
static const unsigned char clean_english_credits[] = {
#embed "../ChanceryClean/Languages/English/lists/credits.txt"
};
static const unsigned char clean_english_doubled_words[] = {
#embed "../ChanceryClean/Languages/English/lists/doubled-words.txt"
};
static const unsigned char clean_english_follow_us[] = {
#embed "../ChanceryClean/Languages/English/lists/follow-us.txt"
};
static const unsigned char clean_english_line_words[] = {
#embed "../ChanceryClean/Languages/English/lists/line-words.txt"
};
static const unsigned char clean_english_menus[] = {
#embed "../ChanceryClean/Languages/English/lists/menus.txt"
};
static const unsigned char clean_english_modified_labels[] = {
#embed "../ChanceryClean/Languages/English/lists/modified-labels.txt"
};
static const unsigned char clean_english_months[] = {
#embed "../ChanceryClean/Languages/English/lists/months.txt"
};
static const unsigned char clean_english_newsletters[] = {
#embed "../ChanceryClean/Languages/English/lists/newsletters.txt"
};
static const unsigned char clean_english_nobody[] = {
#embed "../ChanceryClean/Languages/English/lists/nobody.txt"
};
static const unsigned char clean_english_outlet_prepositions[] = {
#embed "../ChanceryClean/Languages/English/lists/outlet-prepositions.txt"
};
static const unsigned char clean_english_paywalls[] = {
#embed "../ChanceryClean/Languages/English/lists/paywalls.txt"
};
static const unsigned char clean_english_picture_labels[] = {
#embed "../ChanceryClean/Languages/English/lists/picture-labels.txt"
};
static const unsigned char clean_english_published_labels[] = {
#embed "../ChanceryClean/Languages/English/lists/published-labels.txt"
};
static const unsigned char clean_english_rights[] = {
#embed "../ChanceryClean/Languages/English/lists/rights.txt"
};
static const unsigned char clean_english_sentence_starts[] = {
#embed "../ChanceryClean/Languages/English/lists/sentence-starts.txt"
};
static const unsigned char clean_english_share_bars[] = {
#embed "../ChanceryClean/Languages/English/lists/share-bars.txt"
};
static const unsigned char clean_english_signature_ends[] = {
#embed "../ChanceryClean/Languages/English/lists/signature-ends.txt"
};
static const unsigned char clean_english_signature_joiners[] = {
#embed "../ChanceryClean/Languages/English/lists/signature-joiners.txt"
};
static const unsigned char clean_english_signature_openers[] = {
#embed "../ChanceryClean/Languages/English/lists/signature-openers.txt"
};
static const unsigned char clean_english_signature_prepositions[] = {
#embed "../ChanceryClean/Languages/English/lists/signature-prepositions.txt"
};
static const unsigned char clean_english_signature_roles[] = {
#embed "../ChanceryClean/Languages/English/lists/signature-roles.txt"
};
static const unsigned char clean_english_teaser_classes[] = {
#embed "../ChanceryClean/Languages/English/lists/teaser-classes.txt"
};
static const unsigned char clean_english_teaser_heads[] = {
#embed "../ChanceryClean/Languages/English/lists/teaser-heads.txt"
};
static const unsigned char clean_english_teaser_words[] = {
#embed "../ChanceryClean/Languages/English/lists/teaser-words.txt"
};
static const unsigned char clean_english_teasers[] = {
#embed "../ChanceryClean/Languages/English/lists/teasers.txt"
};
static const unsigned char clean_french_abbreviations[] = {
#embed "../ChanceryClean/Languages/French/lists/abbreviations.txt"
};
static const unsigned char clean_french_addressee_prepositions[] = {
#embed "../ChanceryClean/Languages/French/lists/addressee-prepositions.txt"
};
static const unsigned char clean_french_advertising[] = {
#embed "../ChanceryClean/Languages/French/lists/advertising.txt"
};
static const unsigned char clean_french_attribution_verbs[] = {
#embed "../ChanceryClean/Languages/French/lists/attribution-verbs.txt"
};
static const unsigned char clean_french_brands[] = {
#embed "../ChanceryClean/Languages/French/lists/brands.txt"
};
static const unsigned char clean_french_bylines[] = {
#embed "../ChanceryClean/Languages/French/lists/bylines.txt"
};
static const unsigned char clean_french_captions[] = {
#embed "../ChanceryClean/Languages/French/lists/captions.txt"
};
static const unsigned char clean_french_class_words[] = {
#embed "../ChanceryClean/Languages/French/lists/class-words.txt"
};
static const unsigned char clean_french_comment_forms[] = {
#embed "../ChanceryClean/Languages/French/lists/comment-forms.txt"
};
static const unsigned char clean_french_company_words[] = {
#embed "../ChanceryClean/Languages/French/lists/company-words.txt"
};
static const unsigned char clean_french_cookie_notices[] = {
#embed "../ChanceryClean/Languages/French/lists/cookie-notices.txt"
};
static const unsigned char clean_french_credit_words[] = {
#embed "../ChanceryClean/Languages/French/lists/credit-words.txt"
};
static const unsigned char clean_french_credits[] = {
#embed "../ChanceryClean/Languages/French/lists/credits.txt"
};
static const unsigned char clean_french_doubled_words[] = {
#embed "../ChanceryClean/Languages/French/lists/doubled-words.txt"
};
static const unsigned char clean_french_follow_us[] = {
#embed "../ChanceryClean/Languages/French/lists/follow-us.txt"
};
static const unsigned char clean_french_line_words[] = {
#embed "../ChanceryClean/Languages/French/lists/line-words.txt"
};
static const unsigned char clean_french_menus[] = {
#embed "../ChanceryClean/Languages/French/lists/menus.txt"
};
static const unsigned char clean_french_modified_labels[] = {
#embed "../ChanceryClean/Languages/French/lists/modified-labels.txt"
};
static const unsigned char clean_french_months[] = {
#embed "../ChanceryClean/Languages/French/lists/months.txt"
};
static const unsigned char clean_french_newsletters[] = {
#embed "../ChanceryClean/Languages/French/lists/newsletters.txt"
};
static const unsigned char clean_french_nobody[] = {
#embed "../ChanceryClean/Languages/French/lists/nobody.txt"
};
static const unsigned char clean_french_outlet_prepositions[] = {
#embed "../ChanceryClean/Languages/French/lists/outlet-prepositions.txt"
};
static const unsigned char clean_french_paywalls[] = {
#embed "../ChanceryClean/Languages/French/lists/paywalls.txt"
};
static const unsigned char clean_french_picture_labels[] = {
#embed "../ChanceryClean/Languages/French/lists/picture-labels.txt"
};
static const unsigned char clean_french_published_labels[] = {
#embed "../ChanceryClean/Languages/French/lists/published-labels.txt"
};
static const unsigned char clean_french_rights[] = {
#embed "../ChanceryClean/Languages/French/lists/rights.txt"
};
static const unsigned char clean_french_sentence_starts[] = {
#embed "../ChanceryClean/Languages/French/lists/sentence-starts.txt"
};
static const unsigned char clean_french_share_bars[] = {
#embed "../ChanceryClean/Languages/French/lists/share-bars.txt"
};
static const unsigned char clean_french_signature_ends[] = {
#embed "../ChanceryClean/Languages/French/lists/signature-ends.txt"
};
static const unsigned char clean_french_signature_joiners[] = {
#embed "../ChanceryClean/Languages/French/lists/signature-joiners.txt"
};
static const unsigned char clean_french_signature_openers[] = {
#embed "../ChanceryClean/Languages/French/lists/signature-openers.txt"
};
static const unsigned char clean_french_signature_prepositions[] = {
#embed "../ChanceryClean/Languages/French/lists/signature-prepositions.txt"
};
static const unsigned char clean_french_signature_roles[] = {
#embed "../ChanceryClean/Languages/French/lists/signature-roles.txt"
};
static const unsigned char clean_french_teaser_classes[] = {
#embed "../ChanceryClean/Languages/French/lists/teaser-classes.txt"
};
static const unsigned char clean_french_teaser_heads[] = {
#embed "../ChanceryClean/Languages/French/lists/teaser-heads.txt"
};
static const unsigned char clean_french_teaser_words[] = {
#embed "../ChanceryClean/Languages/French/lists/teaser-words.txt"
};
static const unsigned char clean_french_teasers[] = {
#embed "../ChanceryClean/Languages/French/lists/teasers.txt"
};
static const unsigned char clean_lines[] = {
#embed "../ChanceryClean/Lines/lines.model"
};
static const unsigned char clean_other_class_words[] = {
#embed "../ChanceryClean/Languages/Other/lists/class-words.txt"
};
static const unsigned char clean_other_company_words[] = {
#embed "../ChanceryClean/Languages/Other/lists/company-words.txt"
};
static const unsigned char clean_other_line_words[] = {
#embed "../ChanceryClean/Languages/Other/lists/line-words.txt"
};
static const unsigned char clean_other_modified_labels[] = {
#embed "../ChanceryClean/Languages/Other/lists/modified-labels.txt"
};
static const unsigned char clean_other_months[] = {
#embed "../ChanceryClean/Languages/Other/lists/months.txt"
};
static const unsigned char clean_other_nobody[] = {
#embed "../ChanceryClean/Languages/Other/lists/nobody.txt"
};
static const unsigned char clean_other_picture_labels[] = {
#embed "../ChanceryClean/Languages/Other/lists/picture-labels.txt"
};
static const unsigned char clean_other_published_labels[] = {
#embed "../ChanceryClean/Languages/Other/lists/published-labels.txt"
};
static const unsigned char clean_other_signature_ends[] = {
#embed "../ChanceryClean/Languages/Other/lists/signature-ends.txt"
};
static const unsigned char clean_other_signature_joiners[] = {
#embed "../ChanceryClean/Languages/Other/lists/signature-joiners.txt"
};
static const unsigned char clean_other_signature_openers[] = {
#embed "../ChanceryClean/Languages/Other/lists/signature-openers.txt"
};
static const unsigned char clean_other_signature_prepositions[] = {
#embed "../ChanceryClean/Languages/Other/lists/signature-prepositions.txt"
};
static const unsigned char clean_other_signature_roles[] = {
#embed "../ChanceryClean/Languages/Other/lists/signature-roles.txt"
};
static const unsigned char clean_other_teaser_classes[] = {
#embed "../ChanceryClean/Languages/Other/lists/teaser-classes.txt"
};
static const unsigned char clean_pages[] = {
#embed "../ChanceryClean/Extraction/Model/pages.model"
};
static const unsigned char html_characters[] = {
#embed "../ChanceryHTML/References/characters.table"
};
static const unsigned char html_encoding_labels[] = {
#embed "../ChanceryHTML/Encoding/encoding-labels.table"
};
static const unsigned char ingest_single_byte[] = {
#embed "../ChanceryIngest/Decoding/single-byte.table"
};
static const unsigned char language_english_abbreviations[] = {
#embed "../ChanceryLanguage/Languages/English/lists/abbreviations.txt"
};
static const unsigned char language_english_attribution_verbs[] = {
#embed "../ChanceryLanguage/Languages/English/lists/attribution-verbs.txt"
};
static const unsigned char language_english_bracketed_endings[] = {
#embed "../ChanceryLanguage/Languages/English/lists/bracketed-endings.txt"
};
static const unsigned char language_english_clipped_words[] = {
#embed "../ChanceryLanguage/Languages/English/lists/clipped-words.txt"
};
static const unsigned char language_english_clitic_links[] = {
#embed "../ChanceryLanguage/Languages/English/lists/clitic-links.txt"
};
static const unsigned char language_english_clitics[] = {
#embed "../ChanceryLanguage/Languages/English/lists/clitics.txt"
};
static const unsigned char language_english_clock_units[] = {
#embed "../ChanceryLanguage/Languages/English/lists/clock-units.txt"
};
static const unsigned char language_english_contraction_endings[] = {
#embed "../ChanceryLanguage/Languages/English/lists/contraction-endings.txt"
};
static const unsigned char language_english_contractions[] = {
#embed "../ChanceryLanguage/Languages/English/lists/contractions.txt"
};
static const unsigned char language_english_doubtful_abbreviations[] = {
#embed "../ChanceryLanguage/Languages/English/lists/doubtful-abbreviations.txt"
};
static const unsigned char language_english_elisions[] = {
#embed "../ChanceryLanguage/Languages/English/lists/elisions.txt"
};
static const unsigned char language_english_joined_prefixes[] = {
#embed "../ChanceryLanguage/Languages/English/lists/joined-prefixes.txt"
};
static const unsigned char language_english_sentence_starts[] = {
#embed "../ChanceryLanguage/Languages/English/lists/sentence-starts.txt"
};
static const unsigned char language_english_titles[] = {
#embed "../ChanceryLanguage/Languages/English/lists/titles.txt"
};
static const unsigned char language_english_units[] = {
#embed "../ChanceryLanguage/Languages/English/lists/units.txt"
};
static const unsigned char language_english_vowels[] = {
#embed "../ChanceryLanguage/Languages/English/lists/vowels.txt"
};
static const unsigned char language_english_whole_words[] = {
#embed "../ChanceryLanguage/Languages/English/lists/whole-words.txt"
};
static const unsigned char language_french_abbreviations[] = {
#embed "../ChanceryLanguage/Languages/French/lists/abbreviations.txt"
};
static const unsigned char language_french_attribution_verbs[] = {
#embed "../ChanceryLanguage/Languages/French/lists/attribution-verbs.txt"
};
static const unsigned char language_french_bracketed_endings[] = {
#embed "../ChanceryLanguage/Languages/French/lists/bracketed-endings.txt"
};
static const unsigned char language_french_clipped_words[] = {
#embed "../ChanceryLanguage/Languages/French/lists/clipped-words.txt"
};
static const unsigned char language_french_clitic_links[] = {
#embed "../ChanceryLanguage/Languages/French/lists/clitic-links.txt"
};
static const unsigned char language_french_clitics[] = {
#embed "../ChanceryLanguage/Languages/French/lists/clitics.txt"
};
static const unsigned char language_french_clock_units[] = {
#embed "../ChanceryLanguage/Languages/French/lists/clock-units.txt"
};
static const unsigned char language_french_contraction_endings[] = {
#embed "../ChanceryLanguage/Languages/French/lists/contraction-endings.txt"
};
static const unsigned char language_french_contractions[] = {
#embed "../ChanceryLanguage/Languages/French/lists/contractions.txt"
};
static const unsigned char language_french_doubtful_abbreviations[] = {
#embed "../ChanceryLanguage/Languages/French/lists/doubtful-abbreviations.txt"
};
static const unsigned char language_french_elisions[] = {
#embed "../ChanceryLanguage/Languages/French/lists/elisions.txt"
};
static const unsigned char language_french_joined_prefixes[] = {
#embed "../ChanceryLanguage/Languages/French/lists/joined-prefixes.txt"
};
static const unsigned char language_french_sentence_starts[] = {
#embed "../ChanceryLanguage/Languages/French/lists/sentence-starts.txt"
};
static const unsigned char language_french_titles[] = {
#embed "../ChanceryLanguage/Languages/French/lists/titles.txt"
};
static const unsigned char language_french_units[] = {
#embed "../ChanceryLanguage/Languages/French/lists/units.txt"
};
static const unsigned char language_french_vowels[] = {
#embed "../ChanceryLanguage/Languages/French/lists/vowels.txt"
};
static const unsigned char language_french_whole_words[] = {
#embed "../ChanceryLanguage/Languages/French/lists/whole-words.txt"
};
static const unsigned char language_identification[] = {
#embed "../ChanceryLanguage/Identification/identification.model"
};
static const unsigned char language_shared_domains[] = {
#embed "../ChanceryLanguage/Languages/Shared/lists/domains.txt"
};
static const unsigned char language_shared_emoticons[] = {
#embed "../ChanceryLanguage/Languages/Shared/lists/emoticons.txt"
};
static const unsigned char language_shared_file_endings[] = {
#embed "../ChanceryLanguage/Languages/Shared/lists/file-endings.txt"
};
static const unsigned char language_shared_schemes[] = {
#embed "../ChanceryLanguage/Languages/Shared/lists/schemes.txt"
};
static const unsigned char language_shared_signs[] = {
#embed "../ChanceryLanguage/Languages/Shared/lists/signs.txt"
};
static const unsigned char records_english_abbreviations[] = {
#embed "../ChanceryRecords/Languages/English/lists/abbreviations.txt"
};
static const unsigned char records_english_addressee_prepositions[] = {
#embed "../ChanceryRecords/Languages/English/lists/addressee-prepositions.txt"
};
static const unsigned char records_english_addressees[] = {
#embed "../ChanceryRecords/Languages/English/lists/addressees.txt"
};
static const unsigned char records_english_adverb_endings[] = {
#embed "../ChanceryRecords/Languages/English/lists/adverb-endings.txt"
};
static const unsigned char records_english_adverb_lookalikes[] = {
#embed "../ChanceryRecords/Languages/English/lists/adverb-lookalikes.txt"
};
static const unsigned char records_english_adverbs[] = {
#embed "../ChanceryRecords/Languages/English/lists/adverbs.txt"
};
static const unsigned char records_english_attitude_verbs[] = {
#embed "../ChanceryRecords/Languages/English/lists/attitude-verbs.txt"
};
static const unsigned char records_english_auxiliaries[] = {
#embed "../ChanceryRecords/Languages/English/lists/auxiliaries.txt"
};
static const unsigned char records_english_bare_clause_verbs[] = {
#embed "../ChanceryRecords/Languages/English/lists/bare-clause-verbs.txt"
};
static const unsigned char records_english_clause_infinitives[] = {
#embed "../ChanceryRecords/Languages/English/lists/clause-infinitives.txt"
};
static const unsigned char records_english_clause_openers[] = {
#embed "../ChanceryRecords/Languages/English/lists/clause-openers.txt"
};
static const unsigned char records_english_clause_verbs[] = {
#embed "../ChanceryRecords/Languages/English/lists/clause-verbs.txt"
};
static const unsigned char records_english_clitics[] = {
#embed "../ChanceryRecords/Languages/English/lists/clitics.txt"
};
static const unsigned char records_english_common_verbs[] = {
#embed "../ChanceryRecords/Languages/English/lists/common-verbs.txt"
};
static const unsigned char records_english_coordinators[] = {
#embed "../ChanceryRecords/Languages/English/lists/coordinators.txt"
};
static const unsigned char records_english_determiners[] = {
#embed "../ChanceryRecords/Languages/English/lists/determiners.txt"
};
static const unsigned char records_english_disjunctive_pronouns[] = {
#embed "../ChanceryRecords/Languages/English/lists/disjunctive-pronouns.txt"
};
static const unsigned char records_english_elisions[] = {
#embed "../ChanceryRecords/Languages/English/lists/elisions.txt"
};
static const unsigned char records_english_feminine_honorifics[] = {
#embed "../ChanceryRecords/Languages/English/lists/feminine-honorifics.txt"
};
static const unsigned char records_english_feminine_pronouns[] = {
#embed "../ChanceryRecords/Languages/English/lists/feminine-pronouns.txt"
};
static const unsigned char records_english_first_persons[] = {
#embed "../ChanceryRecords/Languages/English/lists/first-persons.txt"
};
static const unsigned char records_english_inanimate_verbs[] = {
#embed "../ChanceryRecords/Languages/English/lists/inanimate-verbs.txt"
};
static const unsigned char records_english_indefinite_determiners[] = {
#embed "../ChanceryRecords/Languages/English/lists/indefinite-determiners.txt"
};
static const unsigned char records_english_inverted_feminine_pronouns[] = {
#embed "../ChanceryRecords/Languages/English/lists/inverted-feminine-pronouns.txt"
};
static const unsigned char records_english_inverted_masculine_pronouns[] = {
#embed "../ChanceryRecords/Languages/English/lists/inverted-masculine-pronouns.txt"
};
static const unsigned char records_english_inverted_plural_pronouns[] = {
#embed "../ChanceryRecords/Languages/English/lists/inverted-plural-pronouns.txt"
};
static const unsigned char records_english_inverted_pronouns[] = {
#embed "../ChanceryRecords/Languages/English/lists/inverted-pronouns.txt"
};
static const unsigned char records_english_inverted_vague_pronouns[] = {
#embed "../ChanceryRecords/Languages/English/lists/inverted-vague-pronouns.txt"
};
static const unsigned char records_english_irregular_verbs[] = {
#embed "../ChanceryRecords/Languages/English/lists/irregular-verbs.txt"
};
static const unsigned char records_english_mark_verbs[] = {
#embed "../ChanceryRecords/Languages/English/lists/mark-verbs.txt"
};
static const unsigned char records_english_masculine_honorifics[] = {
#embed "../ChanceryRecords/Languages/English/lists/masculine-honorifics.txt"
};
static const unsigned char records_english_masculine_pronouns[] = {
#embed "../ChanceryRecords/Languages/English/lists/masculine-pronouns.txt"
};
static const unsigned char records_english_name_particles[] = {
#embed "../ChanceryRecords/Languages/English/lists/name-particles.txt"
};
static const unsigned char records_english_naming_connectors[] = {
#embed "../ChanceryRecords/Languages/English/lists/naming-connectors.txt"
};
static const unsigned char records_english_naming_verbs[] = {
#embed "../ChanceryRecords/Languages/English/lists/naming-verbs.txt"
};
static const unsigned char records_english_negations[] = {
#embed "../ChanceryRecords/Languages/English/lists/negations.txt"
};
static const unsigned char records_english_neuter_pronouns[] = {
#embed "../ChanceryRecords/Languages/English/lists/neuter-pronouns.txt"
};
static const unsigned char records_english_neutral_honorifics[] = {
#embed "../ChanceryRecords/Languages/English/lists/neutral-honorifics.txt"
};
static const unsigned char records_english_non_sources[] = {
#embed "../ChanceryRecords/Languages/English/lists/non-sources.txt"
};
static const unsigned char records_english_noun_prepositions[] = {
#embed "../ChanceryRecords/Languages/English/lists/noun-prepositions.txt"
};
static const unsigned char records_english_object_pronouns[] = {
#embed "../ChanceryRecords/Languages/English/lists/object-pronouns.txt"
};
static const unsigned char records_english_organisations[] = {
#embed "../ChanceryRecords/Languages/English/lists/organisations.txt"
};
static const unsigned char records_english_passives[] = {
#embed "../ChanceryRecords/Languages/English/lists/passives.txt"
};
static const unsigned char records_english_plural_determiners[] = {
#embed "../ChanceryRecords/Languages/English/lists/plural-determiners.txt"
};
static const unsigned char records_english_plural_pronouns[] = {
#embed "../ChanceryRecords/Languages/English/lists/plural-pronouns.txt"
};
static const unsigned char records_english_prepositions[] = {
#embed "../ChanceryRecords/Languages/English/lists/prepositions.txt"
};
static const unsigned char records_english_question_openers[] = {
#embed "../ChanceryRecords/Languages/English/lists/question-openers.txt"
};
static const unsigned char records_english_relatives[] = {
#embed "../ChanceryRecords/Languages/English/lists/relatives.txt"
};
static const unsigned char records_english_roles[] = {
#embed "../ChanceryRecords/Languages/English/lists/roles.txt"
};
static const unsigned char records_english_source_cues[] = {
#embed "../ChanceryRecords/Languages/English/lists/source-cues.txt"
};
static const unsigned char records_english_speech_nouns[] = {
#embed "../ChanceryRecords/Languages/English/lists/speech-nouns.txt"
};
static const unsigned char records_english_subordinators[] = {
#embed "../ChanceryRecords/Languages/English/lists/subordinators.txt"
};
static const unsigned char records_english_times[] = {
#embed "../ChanceryRecords/Languages/English/lists/times.txt"
};
static const unsigned char records_english_told_verbs[] = {
#embed "../ChanceryRecords/Languages/English/lists/told-verbs.txt"
};
static const unsigned char records_english_vague_pronouns[] = {
#embed "../ChanceryRecords/Languages/English/lists/vague-pronouns.txt"
};
static const unsigned char records_english_view_cues[] = {
#embed "../ChanceryRecords/Languages/English/lists/view-cues.txt"
};
static const unsigned char records_french_abbreviations[] = {
#embed "../ChanceryRecords/Languages/French/lists/abbreviations.txt"
};
static const unsigned char records_french_addressee_prepositions[] = {
#embed "../ChanceryRecords/Languages/French/lists/addressee-prepositions.txt"
};
static const unsigned char records_french_addressees[] = {
#embed "../ChanceryRecords/Languages/French/lists/addressees.txt"
};
static const unsigned char records_french_adverb_endings[] = {
#embed "../ChanceryRecords/Languages/French/lists/adverb-endings.txt"
};
static const unsigned char records_french_adverb_lookalikes[] = {
#embed "../ChanceryRecords/Languages/French/lists/adverb-lookalikes.txt"
};
static const unsigned char records_french_adverbs[] = {
#embed "../ChanceryRecords/Languages/French/lists/adverbs.txt"
};
static const unsigned char records_french_attitude_verbs[] = {
#embed "../ChanceryRecords/Languages/French/lists/attitude-verbs.txt"
};
static const unsigned char records_french_auxiliaries[] = {
#embed "../ChanceryRecords/Languages/French/lists/auxiliaries.txt"
};
static const unsigned char records_french_bare_clause_verbs[] = {
#embed "../ChanceryRecords/Languages/French/lists/bare-clause-verbs.txt"
};
static const unsigned char records_french_clause_infinitives[] = {
#embed "../ChanceryRecords/Languages/French/lists/clause-infinitives.txt"
};
static const unsigned char records_french_clause_openers[] = {
#embed "../ChanceryRecords/Languages/French/lists/clause-openers.txt"
};
static const unsigned char records_french_clause_verbs[] = {
#embed "../ChanceryRecords/Languages/French/lists/clause-verbs.txt"
};
static const unsigned char records_french_clitics[] = {
#embed "../ChanceryRecords/Languages/French/lists/clitics.txt"
};
static const unsigned char records_french_common_verbs[] = {
#embed "../ChanceryRecords/Languages/French/lists/common-verbs.txt"
};
static const unsigned char records_french_coordinators[] = {
#embed "../ChanceryRecords/Languages/French/lists/coordinators.txt"
};
static const unsigned char records_french_determiners[] = {
#embed "../ChanceryRecords/Languages/French/lists/determiners.txt"
};
static const unsigned char records_french_disjunctive_pronouns[] = {
#embed "../ChanceryRecords/Languages/French/lists/disjunctive-pronouns.txt"
};
static const unsigned char records_french_elisions[] = {
#embed "../ChanceryRecords/Languages/French/lists/elisions.txt"
};
static const unsigned char records_french_feminine_honorifics[] = {
#embed "../ChanceryRecords/Languages/French/lists/feminine-honorifics.txt"
};
static const unsigned char records_french_feminine_pronouns[] = {
#embed "../ChanceryRecords/Languages/French/lists/feminine-pronouns.txt"
};
static const unsigned char records_french_first_persons[] = {
#embed "../ChanceryRecords/Languages/French/lists/first-persons.txt"
};
static const unsigned char records_french_inanimate_verbs[] = {
#embed "../ChanceryRecords/Languages/French/lists/inanimate-verbs.txt"
};
static const unsigned char records_french_indefinite_determiners[] = {
#embed "../ChanceryRecords/Languages/French/lists/indefinite-determiners.txt"
};
static const unsigned char records_french_inverted_feminine_pronouns[] = {
#embed "../ChanceryRecords/Languages/French/lists/inverted-feminine-pronouns.txt"
};
static const unsigned char records_french_inverted_masculine_pronouns[] = {
#embed "../ChanceryRecords/Languages/French/lists/inverted-masculine-pronouns.txt"
};
static const unsigned char records_french_inverted_plural_pronouns[] = {
#embed "../ChanceryRecords/Languages/French/lists/inverted-plural-pronouns.txt"
};
static const unsigned char records_french_inverted_pronouns[] = {
#embed "../ChanceryRecords/Languages/French/lists/inverted-pronouns.txt"
};
static const unsigned char records_french_inverted_vague_pronouns[] = {
#embed "../ChanceryRecords/Languages/French/lists/inverted-vague-pronouns.txt"
};
static const unsigned char records_french_irregular_verbs[] = {
#embed "../ChanceryRecords/Languages/French/lists/irregular-verbs.txt"
};
static const unsigned char records_french_mark_verbs[] = {
#embed "../ChanceryRecords/Languages/French/lists/mark-verbs.txt"
};
static const unsigned char records_french_masculine_honorifics[] = {
#embed "../ChanceryRecords/Languages/French/lists/masculine-honorifics.txt"
};
static const unsigned char records_french_masculine_pronouns[] = {
#embed "../ChanceryRecords/Languages/French/lists/masculine-pronouns.txt"
};
static const unsigned char records_french_name_particles[] = {
#embed "../ChanceryRecords/Languages/French/lists/name-particles.txt"
};
static const unsigned char records_french_naming_connectors[] = {
#embed "../ChanceryRecords/Languages/French/lists/naming-connectors.txt"
};
static const unsigned char records_french_naming_verbs[] = {
#embed "../ChanceryRecords/Languages/French/lists/naming-verbs.txt"
};
static const unsigned char records_french_negations[] = {
#embed "../ChanceryRecords/Languages/French/lists/negations.txt"
};
static const unsigned char records_french_neuter_pronouns[] = {
#embed "../ChanceryRecords/Languages/French/lists/neuter-pronouns.txt"
};
static const unsigned char records_french_neutral_honorifics[] = {
#embed "../ChanceryRecords/Languages/French/lists/neutral-honorifics.txt"
};
static const unsigned char records_french_non_sources[] = {
#embed "../ChanceryRecords/Languages/French/lists/non-sources.txt"
};
static const unsigned char records_french_noun_prepositions[] = {
#embed "../ChanceryRecords/Languages/French/lists/noun-prepositions.txt"
};
static const unsigned char records_french_object_pronouns[] = {
#embed "../ChanceryRecords/Languages/French/lists/object-pronouns.txt"
};
static const unsigned char records_french_organisations[] = {
#embed "../ChanceryRecords/Languages/French/lists/organisations.txt"
};
static const unsigned char records_french_passives[] = {
#embed "../ChanceryRecords/Languages/French/lists/passives.txt"
};
static const unsigned char records_french_plural_determiners[] = {
#embed "../ChanceryRecords/Languages/French/lists/plural-determiners.txt"
};
static const unsigned char records_french_plural_pronouns[] = {
#embed "../ChanceryRecords/Languages/French/lists/plural-pronouns.txt"
};
static const unsigned char records_french_prepositions[] = {
#embed "../ChanceryRecords/Languages/French/lists/prepositions.txt"
};
static const unsigned char records_french_question_openers[] = {
#embed "../ChanceryRecords/Languages/French/lists/question-openers.txt"
};
static const unsigned char records_french_relatives[] = {
#embed "../ChanceryRecords/Languages/French/lists/relatives.txt"
};
static const unsigned char records_french_roles[] = {
#embed "../ChanceryRecords/Languages/French/lists/roles.txt"
};
static const unsigned char records_french_source_cues[] = {
#embed "../ChanceryRecords/Languages/French/lists/source-cues.txt"
};
static const unsigned char records_french_speech_nouns[] = {
#embed "../ChanceryRecords/Languages/French/lists/speech-nouns.txt"
};
static const unsigned char records_french_subordinators[] = {
#embed "../ChanceryRecords/Languages/French/lists/subordinators.txt"
};
static const unsigned char records_french_times[] = {
#embed "../ChanceryRecords/Languages/French/lists/times.txt"
};
static const unsigned char records_french_told_verbs[] = {
#embed "../ChanceryRecords/Languages/French/lists/told-verbs.txt"
};
static const unsigned char records_french_vague_pronouns[] = {
#embed "../ChanceryRecords/Languages/French/lists/vague-pronouns.txt"
};
static const unsigned char records_french_view_cues[] = {
#embed "../ChanceryRecords/Languages/French/lists/view-cues.txt"
};

#define FILE_ENTRY(name, bytes) {name, {bytes, sizeof bytes}}

static const struct {
  const char *name;
  struct ChanceryData data;
} files[] = {
    FILE_ENTRY("clean/english/abbreviations", clean_english_abbreviations),
    FILE_ENTRY("clean/english/addressee-prepositions", clean_english_addressee_prepositions),
    FILE_ENTRY("clean/english/advertising", clean_english_advertising),
    FILE_ENTRY("clean/english/attribution-verbs", clean_english_attribution_verbs),
    FILE_ENTRY("clean/english/brands", clean_english_brands),
    FILE_ENTRY("clean/english/bylines", clean_english_bylines),
    FILE_ENTRY("clean/english/captions", clean_english_captions),
    FILE_ENTRY("clean/english/class-words", clean_english_class_words),
    FILE_ENTRY("clean/english/comment-forms", clean_english_comment_forms),
    FILE_ENTRY("clean/english/company-words", clean_english_company_words),
    FILE_ENTRY("clean/english/cookie-notices", clean_english_cookie_notices),
    FILE_ENTRY("clean/english/credit-words", clean_english_credit_words),
    FILE_ENTRY("clean/english/credits", clean_english_credits),
    FILE_ENTRY("clean/english/doubled-words", clean_english_doubled_words),
    FILE_ENTRY("clean/english/follow-us", clean_english_follow_us),
    FILE_ENTRY("clean/english/line-words", clean_english_line_words),
    FILE_ENTRY("clean/english/menus", clean_english_menus),
    FILE_ENTRY("clean/english/modified-labels", clean_english_modified_labels),
    FILE_ENTRY("clean/english/months", clean_english_months),
    FILE_ENTRY("clean/english/newsletters", clean_english_newsletters),
    FILE_ENTRY("clean/english/nobody", clean_english_nobody),
    FILE_ENTRY("clean/english/outlet-prepositions", clean_english_outlet_prepositions),
    FILE_ENTRY("clean/english/paywalls", clean_english_paywalls),
    FILE_ENTRY("clean/english/picture-labels", clean_english_picture_labels),
    FILE_ENTRY("clean/english/published-labels", clean_english_published_labels),
    FILE_ENTRY("clean/english/rights", clean_english_rights),
    FILE_ENTRY("clean/english/sentence-starts", clean_english_sentence_starts),
    FILE_ENTRY("clean/english/share-bars", clean_english_share_bars),
    FILE_ENTRY("clean/english/signature-ends", clean_english_signature_ends),
    FILE_ENTRY("clean/english/signature-joiners", clean_english_signature_joiners),
    FILE_ENTRY("clean/english/signature-openers", clean_english_signature_openers),
    FILE_ENTRY("clean/english/signature-prepositions", clean_english_signature_prepositions),
    FILE_ENTRY("clean/english/signature-roles", clean_english_signature_roles),
    FILE_ENTRY("clean/english/teaser-classes", clean_english_teaser_classes),
    FILE_ENTRY("clean/english/teaser-heads", clean_english_teaser_heads),
    FILE_ENTRY("clean/english/teaser-words", clean_english_teaser_words),
    FILE_ENTRY("clean/english/teasers", clean_english_teasers),
    FILE_ENTRY("clean/french/abbreviations", clean_french_abbreviations),
    FILE_ENTRY("clean/french/addressee-prepositions", clean_french_addressee_prepositions),
    FILE_ENTRY("clean/french/advertising", clean_french_advertising),
    FILE_ENTRY("clean/french/attribution-verbs", clean_french_attribution_verbs),
    FILE_ENTRY("clean/french/brands", clean_french_brands),
    FILE_ENTRY("clean/french/bylines", clean_french_bylines),
    FILE_ENTRY("clean/french/captions", clean_french_captions),
    FILE_ENTRY("clean/french/class-words", clean_french_class_words),
    FILE_ENTRY("clean/french/comment-forms", clean_french_comment_forms),
    FILE_ENTRY("clean/french/company-words", clean_french_company_words),
    FILE_ENTRY("clean/french/cookie-notices", clean_french_cookie_notices),
    FILE_ENTRY("clean/french/credit-words", clean_french_credit_words),
    FILE_ENTRY("clean/french/credits", clean_french_credits),
    FILE_ENTRY("clean/french/doubled-words", clean_french_doubled_words),
    FILE_ENTRY("clean/french/follow-us", clean_french_follow_us),
    FILE_ENTRY("clean/french/line-words", clean_french_line_words),
    FILE_ENTRY("clean/french/menus", clean_french_menus),
    FILE_ENTRY("clean/french/modified-labels", clean_french_modified_labels),
    FILE_ENTRY("clean/french/months", clean_french_months),
    FILE_ENTRY("clean/french/newsletters", clean_french_newsletters),
    FILE_ENTRY("clean/french/nobody", clean_french_nobody),
    FILE_ENTRY("clean/french/outlet-prepositions", clean_french_outlet_prepositions),
    FILE_ENTRY("clean/french/paywalls", clean_french_paywalls),
    FILE_ENTRY("clean/french/picture-labels", clean_french_picture_labels),
    FILE_ENTRY("clean/french/published-labels", clean_french_published_labels),
    FILE_ENTRY("clean/french/rights", clean_french_rights),
    FILE_ENTRY("clean/french/sentence-starts", clean_french_sentence_starts),
    FILE_ENTRY("clean/french/share-bars", clean_french_share_bars),
    FILE_ENTRY("clean/french/signature-ends", clean_french_signature_ends),
    FILE_ENTRY("clean/french/signature-joiners", clean_french_signature_joiners),
    FILE_ENTRY("clean/french/signature-openers", clean_french_signature_openers),
    FILE_ENTRY("clean/french/signature-prepositions", clean_french_signature_prepositions),
    FILE_ENTRY("clean/french/signature-roles", clean_french_signature_roles),
    FILE_ENTRY("clean/french/teaser-classes", clean_french_teaser_classes),
    FILE_ENTRY("clean/french/teaser-heads", clean_french_teaser_heads),
    FILE_ENTRY("clean/french/teaser-words", clean_french_teaser_words),
    FILE_ENTRY("clean/french/teasers", clean_french_teasers),
    FILE_ENTRY("clean/lines", clean_lines),
    FILE_ENTRY("clean/other/class-words", clean_other_class_words),
    FILE_ENTRY("clean/other/company-words", clean_other_company_words),
    FILE_ENTRY("clean/other/line-words", clean_other_line_words),
    FILE_ENTRY("clean/other/modified-labels", clean_other_modified_labels),
    FILE_ENTRY("clean/other/months", clean_other_months),
    FILE_ENTRY("clean/other/nobody", clean_other_nobody),
    FILE_ENTRY("clean/other/picture-labels", clean_other_picture_labels),
    FILE_ENTRY("clean/other/published-labels", clean_other_published_labels),
    FILE_ENTRY("clean/other/signature-ends", clean_other_signature_ends),
    FILE_ENTRY("clean/other/signature-joiners", clean_other_signature_joiners),
    FILE_ENTRY("clean/other/signature-openers", clean_other_signature_openers),
    FILE_ENTRY("clean/other/signature-prepositions", clean_other_signature_prepositions),
    FILE_ENTRY("clean/other/signature-roles", clean_other_signature_roles),
    FILE_ENTRY("clean/other/teaser-classes", clean_other_teaser_classes),
    FILE_ENTRY("clean/pages", clean_pages),
    FILE_ENTRY("html/characters", html_characters),
    FILE_ENTRY("html/encoding-labels", html_encoding_labels),
    FILE_ENTRY("ingest/single-byte", ingest_single_byte),
    FILE_ENTRY("language/english/abbreviations", language_english_abbreviations),
    FILE_ENTRY("language/english/attribution-verbs", language_english_attribution_verbs),
    FILE_ENTRY("language/english/bracketed-endings", language_english_bracketed_endings),
    FILE_ENTRY("language/english/clipped-words", language_english_clipped_words),
    FILE_ENTRY("language/english/clitic-links", language_english_clitic_links),
    FILE_ENTRY("language/english/clitics", language_english_clitics),
    FILE_ENTRY("language/english/clock-units", language_english_clock_units),
    FILE_ENTRY("language/english/contraction-endings", language_english_contraction_endings),
    FILE_ENTRY("language/english/contractions", language_english_contractions),
    FILE_ENTRY("language/english/doubtful-abbreviations", language_english_doubtful_abbreviations),
    FILE_ENTRY("language/english/elisions", language_english_elisions),
    FILE_ENTRY("language/english/joined-prefixes", language_english_joined_prefixes),
    FILE_ENTRY("language/english/sentence-starts", language_english_sentence_starts),
    FILE_ENTRY("language/english/titles", language_english_titles),
    FILE_ENTRY("language/english/units", language_english_units),
    FILE_ENTRY("language/english/vowels", language_english_vowels),
    FILE_ENTRY("language/english/whole-words", language_english_whole_words),
    FILE_ENTRY("language/french/abbreviations", language_french_abbreviations),
    FILE_ENTRY("language/french/attribution-verbs", language_french_attribution_verbs),
    FILE_ENTRY("language/french/bracketed-endings", language_french_bracketed_endings),
    FILE_ENTRY("language/french/clipped-words", language_french_clipped_words),
    FILE_ENTRY("language/french/clitic-links", language_french_clitic_links),
    FILE_ENTRY("language/french/clitics", language_french_clitics),
    FILE_ENTRY("language/french/clock-units", language_french_clock_units),
    FILE_ENTRY("language/french/contraction-endings", language_french_contraction_endings),
    FILE_ENTRY("language/french/contractions", language_french_contractions),
    FILE_ENTRY("language/french/doubtful-abbreviations", language_french_doubtful_abbreviations),
    FILE_ENTRY("language/french/elisions", language_french_elisions),
    FILE_ENTRY("language/french/joined-prefixes", language_french_joined_prefixes),
    FILE_ENTRY("language/french/sentence-starts", language_french_sentence_starts),
    FILE_ENTRY("language/french/titles", language_french_titles),
    FILE_ENTRY("language/french/units", language_french_units),
    FILE_ENTRY("language/french/vowels", language_french_vowels),
    FILE_ENTRY("language/french/whole-words", language_french_whole_words),
    FILE_ENTRY("language/identification", language_identification),
    FILE_ENTRY("language/shared/domains", language_shared_domains),
    FILE_ENTRY("language/shared/emoticons", language_shared_emoticons),
    FILE_ENTRY("language/shared/file-endings", language_shared_file_endings),
    FILE_ENTRY("language/shared/schemes", language_shared_schemes),
    FILE_ENTRY("language/shared/signs", language_shared_signs),
    FILE_ENTRY("records/english/abbreviations", records_english_abbreviations),
    FILE_ENTRY("records/english/addressee-prepositions", records_english_addressee_prepositions),
    FILE_ENTRY("records/english/addressees", records_english_addressees),
    FILE_ENTRY("records/english/adverb-endings", records_english_adverb_endings),
    FILE_ENTRY("records/english/adverb-lookalikes", records_english_adverb_lookalikes),
    FILE_ENTRY("records/english/adverbs", records_english_adverbs),
    FILE_ENTRY("records/english/attitude-verbs", records_english_attitude_verbs),
    FILE_ENTRY("records/english/auxiliaries", records_english_auxiliaries),
    FILE_ENTRY("records/english/bare-clause-verbs", records_english_bare_clause_verbs),
    FILE_ENTRY("records/english/clause-infinitives", records_english_clause_infinitives),
    FILE_ENTRY("records/english/clause-openers", records_english_clause_openers),
    FILE_ENTRY("records/english/clause-verbs", records_english_clause_verbs),
    FILE_ENTRY("records/english/clitics", records_english_clitics),
    FILE_ENTRY("records/english/common-verbs", records_english_common_verbs),
    FILE_ENTRY("records/english/coordinators", records_english_coordinators),
    FILE_ENTRY("records/english/determiners", records_english_determiners),
    FILE_ENTRY("records/english/disjunctive-pronouns", records_english_disjunctive_pronouns),
    FILE_ENTRY("records/english/elisions", records_english_elisions),
    FILE_ENTRY("records/english/feminine-honorifics", records_english_feminine_honorifics),
    FILE_ENTRY("records/english/feminine-pronouns", records_english_feminine_pronouns),
    FILE_ENTRY("records/english/first-persons", records_english_first_persons),
    FILE_ENTRY("records/english/inanimate-verbs", records_english_inanimate_verbs),
    FILE_ENTRY("records/english/indefinite-determiners", records_english_indefinite_determiners),
    FILE_ENTRY("records/english/inverted-feminine-pronouns", records_english_inverted_feminine_pronouns),
    FILE_ENTRY("records/english/inverted-masculine-pronouns", records_english_inverted_masculine_pronouns),
    FILE_ENTRY("records/english/inverted-plural-pronouns", records_english_inverted_plural_pronouns),
    FILE_ENTRY("records/english/inverted-pronouns", records_english_inverted_pronouns),
    FILE_ENTRY("records/english/inverted-vague-pronouns", records_english_inverted_vague_pronouns),
    FILE_ENTRY("records/english/irregular-verbs", records_english_irregular_verbs),
    FILE_ENTRY("records/english/mark-verbs", records_english_mark_verbs),
    FILE_ENTRY("records/english/masculine-honorifics", records_english_masculine_honorifics),
    FILE_ENTRY("records/english/masculine-pronouns", records_english_masculine_pronouns),
    FILE_ENTRY("records/english/name-particles", records_english_name_particles),
    FILE_ENTRY("records/english/naming-connectors", records_english_naming_connectors),
    FILE_ENTRY("records/english/naming-verbs", records_english_naming_verbs),
    FILE_ENTRY("records/english/negations", records_english_negations),
    FILE_ENTRY("records/english/neuter-pronouns", records_english_neuter_pronouns),
    FILE_ENTRY("records/english/neutral-honorifics", records_english_neutral_honorifics),
    FILE_ENTRY("records/english/non-sources", records_english_non_sources),
    FILE_ENTRY("records/english/noun-prepositions", records_english_noun_prepositions),
    FILE_ENTRY("records/english/object-pronouns", records_english_object_pronouns),
    FILE_ENTRY("records/english/organisations", records_english_organisations),
    FILE_ENTRY("records/english/passives", records_english_passives),
    FILE_ENTRY("records/english/plural-determiners", records_english_plural_determiners),
    FILE_ENTRY("records/english/plural-pronouns", records_english_plural_pronouns),
    FILE_ENTRY("records/english/prepositions", records_english_prepositions),
    FILE_ENTRY("records/english/question-openers", records_english_question_openers),
    FILE_ENTRY("records/english/relatives", records_english_relatives),
    FILE_ENTRY("records/english/roles", records_english_roles),
    FILE_ENTRY("records/english/source-cues", records_english_source_cues),
    FILE_ENTRY("records/english/speech-nouns", records_english_speech_nouns),
    FILE_ENTRY("records/english/subordinators", records_english_subordinators),
    FILE_ENTRY("records/english/times", records_english_times),
    FILE_ENTRY("records/english/told-verbs", records_english_told_verbs),
    FILE_ENTRY("records/english/vague-pronouns", records_english_vague_pronouns),
    FILE_ENTRY("records/english/view-cues", records_english_view_cues),
    FILE_ENTRY("records/french/abbreviations", records_french_abbreviations),
    FILE_ENTRY("records/french/addressee-prepositions", records_french_addressee_prepositions),
    FILE_ENTRY("records/french/addressees", records_french_addressees),
    FILE_ENTRY("records/french/adverb-endings", records_french_adverb_endings),
    FILE_ENTRY("records/french/adverb-lookalikes", records_french_adverb_lookalikes),
    FILE_ENTRY("records/french/adverbs", records_french_adverbs),
    FILE_ENTRY("records/french/attitude-verbs", records_french_attitude_verbs),
    FILE_ENTRY("records/french/auxiliaries", records_french_auxiliaries),
    FILE_ENTRY("records/french/bare-clause-verbs", records_french_bare_clause_verbs),
    FILE_ENTRY("records/french/clause-infinitives", records_french_clause_infinitives),
    FILE_ENTRY("records/french/clause-openers", records_french_clause_openers),
    FILE_ENTRY("records/french/clause-verbs", records_french_clause_verbs),
    FILE_ENTRY("records/french/clitics", records_french_clitics),
    FILE_ENTRY("records/french/common-verbs", records_french_common_verbs),
    FILE_ENTRY("records/french/coordinators", records_french_coordinators),
    FILE_ENTRY("records/french/determiners", records_french_determiners),
    FILE_ENTRY("records/french/disjunctive-pronouns", records_french_disjunctive_pronouns),
    FILE_ENTRY("records/french/elisions", records_french_elisions),
    FILE_ENTRY("records/french/feminine-honorifics", records_french_feminine_honorifics),
    FILE_ENTRY("records/french/feminine-pronouns", records_french_feminine_pronouns),
    FILE_ENTRY("records/french/first-persons", records_french_first_persons),
    FILE_ENTRY("records/french/inanimate-verbs", records_french_inanimate_verbs),
    FILE_ENTRY("records/french/indefinite-determiners", records_french_indefinite_determiners),
    FILE_ENTRY("records/french/inverted-feminine-pronouns", records_french_inverted_feminine_pronouns),
    FILE_ENTRY("records/french/inverted-masculine-pronouns", records_french_inverted_masculine_pronouns),
    FILE_ENTRY("records/french/inverted-plural-pronouns", records_french_inverted_plural_pronouns),
    FILE_ENTRY("records/french/inverted-pronouns", records_french_inverted_pronouns),
    FILE_ENTRY("records/french/inverted-vague-pronouns", records_french_inverted_vague_pronouns),
    FILE_ENTRY("records/french/irregular-verbs", records_french_irregular_verbs),
    FILE_ENTRY("records/french/mark-verbs", records_french_mark_verbs),
    FILE_ENTRY("records/french/masculine-honorifics", records_french_masculine_honorifics),
    FILE_ENTRY("records/french/masculine-pronouns", records_french_masculine_pronouns),
    FILE_ENTRY("records/french/name-particles", records_french_name_particles),
    FILE_ENTRY("records/french/naming-connectors", records_french_naming_connectors),
    FILE_ENTRY("records/french/naming-verbs", records_french_naming_verbs),
    FILE_ENTRY("records/french/negations", records_french_negations),
    FILE_ENTRY("records/french/neuter-pronouns", records_french_neuter_pronouns),
    FILE_ENTRY("records/french/neutral-honorifics", records_french_neutral_honorifics),
    FILE_ENTRY("records/french/non-sources", records_french_non_sources),
    FILE_ENTRY("records/french/noun-prepositions", records_french_noun_prepositions),
    FILE_ENTRY("records/french/object-pronouns", records_french_object_pronouns),
    FILE_ENTRY("records/french/organisations", records_french_organisations),
    FILE_ENTRY("records/french/passives", records_french_passives),
    FILE_ENTRY("records/french/plural-determiners", records_french_plural_determiners),
    FILE_ENTRY("records/french/plural-pronouns", records_french_plural_pronouns),
    FILE_ENTRY("records/french/prepositions", records_french_prepositions),
    FILE_ENTRY("records/french/question-openers", records_french_question_openers),
    FILE_ENTRY("records/french/relatives", records_french_relatives),
    FILE_ENTRY("records/french/roles", records_french_roles),
    FILE_ENTRY("records/french/source-cues", records_french_source_cues),
    FILE_ENTRY("records/french/speech-nouns", records_french_speech_nouns),
    FILE_ENTRY("records/french/subordinators", records_french_subordinators),
    FILE_ENTRY("records/french/times", records_french_times),
    FILE_ENTRY("records/french/told-verbs", records_french_told_verbs),
    FILE_ENTRY("records/french/vague-pronouns", records_french_vague_pronouns),
    FILE_ENTRY("records/french/view-cues", records_french_view_cues),
};

static const size_t file_count = sizeof files / sizeof files[0];

const char *chancery_data_name(size_t index) {
  return index < file_count ? files[index].name : NULL;
}

struct ChanceryData chancery_data(const char *name) {
  for (size_t index = 0; index < file_count; index++) {
    if (strcmp(files[index].name, name) == 0) return files[index].data;
  }
  return (struct ChanceryData){NULL, 0};
}
