package org.w3id.dixit.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.Intake.PassedOver;
import org.w3id.dixit.read.Intake.Reason;
import org.w3id.dixit.spark.Found.Refused;

/**
 * The files that inputs name in the storage of a cluster: files, folders with their sub-folders,
 * and patterns. A file that is named twice is read once.
 */
final class InputListing {
  private final Configuration configuration;
  private final List<InputFile> files = new ArrayList<>();
  private final List<Refused> absent = new ArrayList<>();
  private final Set<Path> known = new HashSet<>();

  InputListing(Configuration configuration, List<String> inputs) {
    this.configuration = configuration;
    inputs.forEach(this::add);
  }

  List<InputFile> files() {
    return files;
  }

  /** Inputs that name nothing. */
  List<Refused> absent() {
    return absent;
  }

  private void add(String input) {
    try {
      Path path = new Path(input);
      FileSystem storage = path.getFileSystem(configuration);
      int before = known.size();
      for (FileStatus status : named(storage, path)) {
        if (status.isDirectory()) {
          addFolder(storage, status.getPath(), input);
        } else {
          add(status, input);
        }
      }
      if (known.size() == before && !known.contains(storage.makeQualified(path))) {
        refuse(input, "no such file, or no file that Dixit reads. Check the name.");
      }
    } catch (IOException | IllegalArgumentException e) {
      refuse(input, "cannot be listed (" + e.getMessage() + "). Check the name, and your rights.");
    }
  }

  private static List<FileStatus> named(FileSystem storage, Path path) throws IOException {
    try {
      return List.of(storage.getFileStatus(path));
    } catch (FileNotFoundException e) {
      FileStatus[] fitting = storage.globStatus(path);
      return fitting == null ? List.of() : List.of(fitting);
    }
  }

  private void addFolder(FileSystem storage, Path folder, String input) throws IOException {
    List<FileStatus> within = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> all = storage.listFiles(folder, true);
    while (all.hasNext()) {
      FileStatus file = all.next();
      String name = file.getPath().getName();
      if (ArticleReader.takes(name) || name.endsWith(".parquet")) {
        within.add(file);
      }
    }
    within.sort(Comparator.comparing(FileStatus::getPath));
    within.forEach(file -> add(file, input));
  }

  private void add(FileStatus file, String input) {
    Path path = file.getPath();
    if (known.add(path)) {
      boolean local = "file".equals(path.toUri().getScheme());
      String name = local ? path.toUri().getPath() : path.toString();
      files.add(new InputFile(path.toString(), name, input, files.size(), file.getLen()));
    }
  }

  private void refuse(String input, String fault) {
    absent.add(
        Refused.of(new PassedOver(input, input, Reason.NOT_THERE, input + ": " + fault), input));
  }
}
