package org.w3id.dixit.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.dixit.model.TextSpan;

class QuotationTypeTest {
  private static final Pattern CONTENT = Pattern.compile("\\[([^]]*)]");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[\"It rained.\"] she said.             | DIRECT",
        "\"[It rained]\", she said.             | DIRECT",
        "She said: „[It rained]“.               | DIRECT",
        "‘ [It rained] ’                        | DIRECT",
        "🎻 “[It rained.]” 🎻                   | DIRECT",
        "[“It rained”, ] 🎻 she said, [“a lot.”] | DIRECT",
        "[“It rained”] and [snowed]             | MIXED",
        "She said [that it “rained” all day].   | MIXED",
        "[“It rained], she said.                | MIXED",
        "\"   [It rained]   \"                  | INDIRECT",
        "She said [that it rained].             | INDIRECT",
        "[It wasn't the dogs' day] she said     | INDIRECT",
      })
  void marksAtBothEndsOrAnywhereOrNowhere(String marked, QuotationType expected) {
    StringBuilder text = new StringBuilder();
    List<TextSpan> spans = new ArrayList<>();
    Matcher content = CONTENT.matcher(marked);
    while (content.find()) {
      content.appendReplacement(text, "");
      int start = text.codePointCount(0, text.length());
      text.append(content.group(1));
      spans.add(new TextSpan(start, text.codePointCount(0, text.length())));
    }
    content.appendTail(text);
    assertEquals(expected, QuotationType.of(new TokenizedText(text.toString()), spans));
  }
}
