package org.w3id.dixit.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** A private RSA key of the user, which signs and tells its public half. */
public final class SigningKey {
  static final String ALGORITHM = "RSA";

  private static final int LEAST_BITS = 2048;
  private static final String REMEDY =
      "Dixit signs with an RSA key in PKCS#8 without a password: openssl pkcs8 -topk8 -nocrypt -in"
          + " KEY -out KEY.pk8 makes one of another.";

  private final RSAPrivateCrtKey key;
  private final PublicKey publicKey;

  private SigningKey(RSAPrivateCrtKey key, PublicKey publicKey) {
    this.key = key;
    this.publicKey = publicKey;
  }

  /**
   * Reads a key in PKCS#8: as PEM, as bare base64 (as nanopub-java keeps it) or as DER.
   *
   * @throws UnusableFileException if there is no such key in the file, or one of less than 2048
   *     bits; the message never has anything of the key
   */
  public static SigningKey read(Path file) {
    try {
      KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
      byte[] octets = Files.readAllBytes(file);
      RSAPrivateCrtKey key =
          (RSAPrivateCrtKey) keys.generatePrivate(new PKCS8EncodedKeySpec(decoded(octets, file)));
      if (key.getModulus().bitLength() < LEAST_BITS) {
        throw new UnusableFileException(
            file + ": the key is too short to sign with; take one of 2048 bits or more.");
      }
      PublicKey half =
          keys.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
      return new SigningKey(key, half);
    } catch (IOException e) {
      throw new UnusableFileException(
          "Cannot read the key in %s (%s).".formatted(file, FileTrouble.reason(e)), e);
    } catch (GeneralSecurityException | ClassCastException | IllegalArgumentException e) {
      throw new UnusableFileException(file + " has no key to sign with. " + REMEDY, e);
    }
  }

  private static byte[] decoded(byte[] octets, Path file) {
    if (octets.length > 0 && octets[0] == 0x30 && octets.length > 1 && octets[1] == (byte) 0x82) {
      return octets;
    }
    String text = new String(octets, ISO_8859_1);
    if (text.contains("-----BEGIN") && !text.contains("-----BEGIN PRIVATE KEY-----")) {
      throw new UnusableFileException(file + " has a key of another form. " + REMEDY);
    }
    return Base64.getDecoder().decode(text.replaceAll("-----(BEGIN|END) PRIVATE KEY-----|\\s", ""));
  }

  /** The public half (X.509, SubjectPublicKeyInfo) in base64, without line breaks. */
  String publicHalf() {
    return Base64.getEncoder().encodeToString(publicKey.getEncoded());
  }

  /** The signature (SHA256withRSA) in base64; the same octets always give the same one. */
  String sign(byte[] octets) {
    try {
      Signature signature = Signature.getInstance("SHA256with" + ALGORITHM);
      signature.initSign(key);
      signature.update(octets);
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
