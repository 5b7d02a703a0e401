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
static const unsigned char clean_english_comment_forms[] = {
#embed "../ChanceryClean/Languages/English/lists/comment-forms.txt"
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
static const unsigned char clean_english_newsletters[] = {
#embed "../ChanceryClean/Languages/English/lists/newsletters.txt"
};
static const unsigned char clean_english_outlet_prepositions[] = {
#embed "../ChanceryClean/Languages/English/lists/outlet-prepositions.txt"
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
static const unsigned char clean_french_comment_forms[] = {
#embed "../ChanceryClean/Languages/French/lists/comment-forms.txt"
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
static const unsigned char clean_french_newsletters[] = {
#embed "../ChanceryClean/Languages/French/lists/newsletters.txt"
};
static const unsigned char clean_french_outlet_prepositions[] = {
#embed "../ChanceryClean/Languages/French/lists/outlet-prepositions.txt"
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
static const unsigned char clean_other_line_words[] = {
#embed "../ChanceryClean/Languages/Other/lists/line-words.txt"
};
static const unsigned char language_identification[] = {
#embed "../ChanceryLanguage/Identification/identification.model"
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
    FILE_ENTRY("clean/english/comment-forms", clean_english_comment_forms),
    FILE_ENTRY("clean/english/cookie-notices", clean_english_cookie_notices),
    FILE_ENTRY("clean/english/credit-words", clean_english_credit_words),
    FILE_ENTRY("clean/english/credits", clean_english_credits),
    FILE_ENTRY("clean/english/doubled-words", clean_english_doubled_words),
    FILE_ENTRY("clean/english/follow-us", clean_english_follow_us),
    FILE_ENTRY("clean/english/line-words", clean_english_line_words),
    FILE_ENTRY("clean/english/menus", clean_english_menus),
    FILE_ENTRY("clean/english/newsletters", clean_english_newsletters),
    FILE_ENTRY("clean/english/outlet-prepositions", clean_english_outlet_prepositions),
    FILE_ENTRY("clean/english/rights", clean_english_rights),
    FILE_ENTRY("clean/english/sentence-starts", clean_english_sentence_starts),
    FILE_ENTRY("clean/english/share-bars", clean_english_share_bars),
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
    FILE_ENTRY("clean/french/comment-forms", clean_french_comment_forms),
    FILE_ENTRY("clean/french/cookie-notices", clean_french_cookie_notices),
    FILE_ENTRY("clean/french/credit-words", clean_french_credit_words),
    FILE_ENTRY("clean/french/credits", clean_french_credits),
    FILE_ENTRY("clean/french/doubled-words", clean_french_doubled_words),
    FILE_ENTRY("clean/french/follow-us", clean_french_follow_us),
    FILE_ENTRY("clean/french/line-words", clean_french_line_words),
    FILE_ENTRY("clean/french/menus", clean_french_menus),
    FILE_ENTRY("clean/french/newsletters", clean_french_newsletters),
    FILE_ENTRY("clean/french/outlet-prepositions", clean_french_outlet_prepositions),
    FILE_ENTRY("clean/french/rights", clean_french_rights),
    FILE_ENTRY("clean/french/sentence-starts", clean_french_sentence_starts),
    FILE_ENTRY("clean/french/share-bars", clean_french_share_bars),
    FILE_ENTRY("clean/french/teaser-heads", clean_french_teaser_heads),
    FILE_ENTRY("clean/french/teaser-words", clean_french_teaser_words),
    FILE_ENTRY("clean/french/teasers", clean_french_teasers),
    FILE_ENTRY("clean/lines", clean_lines),
    FILE_ENTRY("clean/other/line-words", clean_other_line_words),
    FILE_ENTRY("language/identification", language_identification),
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
