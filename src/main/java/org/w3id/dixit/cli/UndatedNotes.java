package org.w3id.dixit.cli;

import org.w3id.dixit.read.Intake.Taken;

/**
 * Notes on articles whose day of publication nobody knows: nothing is wrong with them, but less can
 * be read out of them. Of many files only the first are named.
 */
final class UndatedNotes {
  private static final int FILES_NAMED = 10;
  private static final String REMEDY =
      ", so words such as \"yesterday\" get no date. Give one with --date, such as --date"
          + " 2024-10-17.";

  private final Progress progress;
  private String file = "";
  private int articles;
  private int undated;
  private int files;

  UndatedNotes(Progress progress) {
    this.progress = progress;
  }

  /** Counts an article; those of one file come one after the other. */
  void take(Taken taken) {
    if (!taken.file().equals(file)) {
      endFile();
      file = taken.file();
    }
    articles++;
    undated += taken.article().published().isEmpty() ? 1 : 0;
  }

  /** No more articles come. */
  void end() {
    endFile();
    if (files > FILES_NAMED) {
      progress.note(
          "No day of publication in " + Counted.of(files - FILES_NAMED, "more file") + REMEDY);
    }
    files = 0;
  }

  private void endFile() {
    if (undated > 0) {
      files++;
      if (files <= FILES_NAMED) {
        String which = articles == 1 ? "" : " in " + undated + " of " + articles + " articles";
        progress.note(file + ": no day of publication" + which + REMEDY);
      }
    }
    articles = 0;
    undated = 0;
  }
}
