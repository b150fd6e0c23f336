package org.w3id.dixit.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The features of a link in words. */
final class Evidence {
  private static final double STRONG = 0.8;

  private Evidence() {}

  static String of(Map<Feature, Double> features) {
    List<String> parts = new ArrayList<>();
    features.forEach(
        (feature, value) -> {
          if (value >= STRONG) {
            parts.add(pro(feature));
          } else if (value < Feature.UNKNOWN && feature != Feature.POPULARITY) {
            parts.add(con(feature));
          }
        });
    return parts.isEmpty() ? "the names are somewhat alike" : String.join(", ", parts);
  }

  private static String pro(Feature feature) {
    return switch (feature) {
      case LABEL -> "the names agree";
      case TYPE -> "the kinds agree";
      case OFFICE -> "the office agrees";
      case COMPANY -> "it is near what the articles name beside it";
      case DATE -> "it existed at the time";
      case POPULARITY -> "the dataset often refers to it";
      case PRIOR -> "the words mostly mean it";
      case COREFERENCE -> "the fuller name in the article means it too";
      case AUTHORITY -> "the authority says so";
    };
  }

  private static String con(Feature feature) {
    return switch (feature) {
      case LABEL -> "but the names differ";
      case TYPE -> "but the kinds differ";
      case OFFICE -> "but the office differs";
      case COMPANY -> "but it is near nothing that the articles name beside it";
      case DATE -> "but it did not exist at the time";
      case POPULARITY -> "but the dataset seldom refers to it";
      case PRIOR -> "but the words mostly mean something else";
      case COREFERENCE -> "but the fuller name in the article means something else";
      case AUTHORITY -> "but the authority says something else";
    };
  }
}
