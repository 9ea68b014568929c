package dev.blueline.resolve;

import dev.blueline.model.Header;
import dev.blueline.model.Language;
import dev.blueline.model.Origin;
import dev.blueline.model.Profile;
import dev.blueline.model.State;
import dev.blueline.syntax.tree.Word;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what a file says of the blueprint as a whole. */
final class HeaderResolver {
    static final Map<String, State> STATES = new LinkedHashMap<>();
    static final Map<String, Language> LANGUAGES = new LinkedHashMap<>();
    static final Map<String, Profile> PROFILES = new LinkedHashMap<>();

    static {
        for (State state : State.values()) {
            STATES.put(state.word(), state);
        }
        STATES.put("现状", State.AS_IS);
        STATES.put("現狀", State.AS_IS);
        STATES.put("规划", State.TO_BE);
        STATES.put("規劃", State.TO_BE);
        STATES.put("目标", State.TARGET);
        STATES.put("目標", State.TARGET);
        for (Language language : Language.values()) {
            LANGUAGES.put(language.tag(), language);
        }
        LANGUAGES.put("英文", Language.ENGLISH);
        LANGUAGES.put("中文", Language.CHINESE);
        for (Profile profile : Profile.values()) {
            PROFILES.put(profile.word(), profile);
        }
        PROFILES.put("标准", Profile.STANDARD);
        PROFILES.put("標準", Profile.STANDARD);
        PROFILES.put("网格", Profile.GRID);
        PROFILES.put("網格", Profile.GRID);
        PROFILES.put("内部", Profile.INTERNAL);
        PROFILES.put("內部", Profile.INTERNAL);
        PROFILES.put("草图", Profile.SKETCH);
        PROFILES.put("草圖", Profile.SKETCH);
    }

    private HeaderResolver() {}

    /** The header; {@code written} is the language of a file that does not say one. */
    static Header resolve(Attributes attributes, Language written) {
        return new Header(
                attributes.text(Word.SCENARIO),
                attributes.text(Word.SEGMENT),
                attributes.texts(Word.GOAL),
                attributes.texts(Word.EXCLUDES),
                attributes.text(Word.PROMISE),
                attributes.choice(Word.STATE, STATES),
                attributes.text(Word.VERSION),
                attributes.date(Word.UPDATED),
                attributes.span(Word.UPDATED).map(Origin::of),
                attributes.texts(Word.OWNER),
                attributes.choice(Word.LANGUAGE, LANGUAGES).orElse(written),
                attributes.choice(Word.PROFILE, PROFILES),
                attributes.links(),
                attributes.texts(Word.NOTE));
    }
}
