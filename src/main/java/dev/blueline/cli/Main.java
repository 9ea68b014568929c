package dev.blueline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The program's entry. For now it knows one thing: which version it is. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Main.class.getResourceAsStream("/dev/blueline/version.properties")) {
            properties.load(in);
        }
        System.out.println("blueline " + properties.getProperty("version"));
    }
}
