package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Lane;
import dev.blueline.model.LineName;
import dev.blueline.model.Origin;
import dev.blueline.model.Role;
import dev.blueline.source.Span;
import dev.blueline.syntax.SyntaxCodes;
import dev.blueline.syntax.tree.ActionNode;
import dev.blueline.syntax.tree.LaneBlock;
import dev.blueline.syntax.tree.LaneNode;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.Reference;
import dev.blueline.syntax.tree.Text;
import dev.blueline.syntax.tree.Word;
import dev.blueline.text.Spelling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the lanes of a file: those declared, or those of the roles in use where none are. */
final class LaneResolver {
    private static final Map<Word, Role> ROLES = new EnumMap<>(Map.of(
            Word.EVIDENCE, Role.EVIDENCE,
            Word.CUSTOMER, Role.CUSTOMER,
            Word.FRONTSTAGE, Role.FRONTSTAGE,
            Word.BACKSTAGE, Role.BACKSTAGE,
            Word.SUPPORT, Role.SUPPORT,
            Word.PARTNER, Role.PARTNER,
            Word.MANAGEMENT, Role.MANAGEMENT));

    /** Words that begin another statement of a step, so that a lane of that name could never be used. */
    private static final Set<Word> NEVER_A_LANE = EnumSet.range(Word.WAIT, Word.STATUS);

    /** Every spelling of every role. */
    static final List<String> ROLE_WORDS = Word.spellingsOf(
            Word.EVIDENCE, Word.CUSTOMER, Word.FRONTSTAGE, Word.BACKSTAGE, Word.SUPPORT, Word.PARTNER, Word.MANAGEMENT);

    /** Every spelling of a word that a statement can begin with. */
    private static final List<String> BEGINNINGS = EnumSet.complementOf(EnumSet.range(Word.KEY, Word.PER)).stream()
            .filter(word -> word != Word.AT && word != Word.TECHNOLOGY)
            .flatMap(word -> word.spellings().stream())
            .toList();

    /** Scripts from here on are written as Chinese is. */
    private static final int FIRST_OF_CHINESE = 0x2E80;

    private static final Span NOWHERE = new Span(0, 0);

    private final Diagnostics diagnostics;
    private final boolean declared;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<LineName> lines = new ArrayList<>();
    private final Map<String, Lane> byName = new HashMap<>();
    private final Map<Role, List<Lane>> byRole = new EnumMap<>(Role.class);
    private final Set<String> told = new LinkedHashSet<>();
    private final Map<String, List<Reference>> unknown = new LinkedHashMap<>();

    LaneResolver(Optional<LaneBlock> block, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.declared = block.filter(found -> !found.lanes().isEmpty()).isPresent();
        block.ifPresent(found -> {
            found.lanes().forEach(this::declare);
            lines.addAll(new LineResolver(diagnostics).resolve(found.lines()));
        });
    }

    private void declare(LaneNode node) {
        Role role = ROLES.get(node.role().word());
        Attributes attributes = new Attributes(Place.LANE, node.body(), List.of(), diagnostics);
        Span nameSpan = node.name()
                .map(name -> name.span())
                .or(() -> node.label().map(Text::span))
                .orElse(node.role().span());
        int ofRole = byRole.getOrDefault(role, List.of()).size();
        Lane lane = new Lane(
                node.name()
                        .map(name -> name.key())
                        .orElse(ofRole == 0 ? role.word() : role.word() + "." + (ofRole + 1)),
                role,
                node.name().map(name -> name.text()),
                node.label().map(Text::value),
                node.technology(),
                attributes.text(Word.OWNER),
                new Origin(node.span(), nameSpan));
        if (node.name().isPresent()) {
            tellWrongName(node, lane);
        }
        lanes.add(lane);
        byRole.computeIfAbsent(role, key -> new ArrayList<>()).add(lane);
    }

    private void tellWrongName(LaneNode node, Lane lane) {
        var name = node.name().orElseThrow();
        Optional<Word> word = Word.of(name.text()).filter(NEVER_A_LANE::contains);
        if (word.isPresent()) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.RESERVED_LANE_NAME,
                            name.span(),
                            "a lane cannot be named `" + name.text()
                                    + "`: in a step that word begins another statement")
                    .help("call it something else, for example `" + name.text() + "-lane`"));
        }
        Lane before = byName.putIfAbsent(name.key(), lane);
        if (before != null) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.DUPLICATE_NAME, name.span(), "there are two lanes named `" + name.text() + "`")
                    .related(before.origin().name(), "the first one")
                    .help("give one of them another name"));
        }
    }

    /** All lanes, top to bottom; without a declaration in the order of their roles. */
    List<Lane> all() {
        if (declared) {
            return List.copyOf(lanes);
        }
        List<Lane> inOrder = new ArrayList<>();
        byRole.values().forEach(inOrder::addAll);
        return inOrder;
    }

    /** The names given to lines, in the order written. */
    List<LineName> lines() {
        return lines;
    }

    /** The lane named {@code key}, if there is one. */
    Optional<Lane> named(String key) {
        return Optional.ofNullable(byName.get(key));
    }

    /** The lane that an action stands in. */
    Optional<Lane> laneOf(ActionNode action) {
        Reference reference = action.lane();
        if (reference.role().isPresent()) {
            return laneOfRole(ROLES.get(reference.role().get()), reference.span());
        }
        String key = reference.name().key();
        Optional<Lane> lane = named(key);
        if (lane.isPresent()) {
            return lane;
        }
        unknown.computeIfAbsent(key, unused -> new ArrayList<>()).add(reference);
        return nearest(key).flatMap(this::meant);
    }

    /** Tells the words that actions use as lanes and that are none, each once. */
    void tellUnknown() {
        unknown.forEach((key, uses) -> diagnostics.add(unknown(uses.get(0), nearest(key))
                .fix(Spelling.certain(key, candidates())
                        .filter(near -> isClear(near) && (uses.size() == 1 || (!declared && ROLE_WORDS.contains(near))))
                        .map(near -> Corrections.of(uses, near)))));
    }

    /** The lane that a corrected word stands for, where that is clear: so one wrong word is one finding. */
    private Optional<Lane> meant(String near) {
        Optional<Lane> lane = named(near);
        Optional<Role> role = Word.of(near).map(ROLES::get);
        return lane.isPresent() || role.isEmpty() || !isClear(near) ? lane : laneOfRole(role.get(), NOWHERE);
    }

    /** Whether {@code word} does not stand for a role that several lanes have, or none. */
    private boolean isClear(String word) {
        return named(word).isPresent()
                || !declared
                || Word.of(word)
                        .map(ROLES::get)
                        .map(role -> byRole.getOrDefault(role, List.of()).size() == 1)
                        .orElse(true);
    }

    /** How the lane of a customer, or else the first lane, is written in this file, in the script of {@code like}. */
    String example(Name like) {
        boolean chinese = like.text().codePointAt(0) >= FIRST_OF_CHINESE;
        List<Lane> customers = byRole.getOrDefault(Role.CUSTOMER, declared ? lanes : List.of());
        return customers.stream()
                .findFirst()
                .map(lane -> lane.name().orElse(written(lane.role(), chinese)))
                .orElse(written(Role.CUSTOMER, chinese));
    }

    private static String written(Role role, boolean chinese) {
        return Word.of(role.word()).orElseThrow().spellings().get(chinese ? 1 : 0);
    }

    /** The only lane of {@code role}; tells when there is none, or several. */
    Optional<Lane> laneOfRole(Role role, Span span) {
        List<Lane> ofRole = byRole.getOrDefault(role, List.of());
        if (ofRole.size() == 1) {
            return Optional.of(ofRole.get(0));
        }
        if (ofRole.isEmpty() && !declared) {
            Lane lane = new Lane(
                    role.word(), role, Optional.empty(), Optional.empty(), false, Optional.empty(), Origin.of(span));
            byRole.put(role, new ArrayList<>(List.of(lane)));
            return Optional.of(lane);
        }
        if (ofRole.isEmpty()) {
            if (told.add(role.word())) {
                diagnostics.add(Diagnostic.error(
                                ResolveCodes.UNKNOWN_LANE,
                                span,
                                "no lane of the role `" + role.word() + "` is declared")
                        .help("add `" + role.word() + "` to the block `lanes`"));
            }
            return Optional.empty();
        }
        String names = ofRole.stream()
                .flatMap(lane -> lane.name().stream())
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" or "));
        diagnostics.add(Diagnostic.error(
                        ResolveCodes.UNCLEAR_REFERENCE,
                        span,
                        "`" + role.word() + "` could be one of " + ofRole.size() + " lanes")
                .related(ofRole.get(0).origin().name(), "one of them")
                .related(ofRole.get(1).origin().name(), "another")
                .help(names.isEmpty() ? "give these lanes names and use the names" : "write " + names));
        return Optional.empty();
    }

    private Optional<String> nearest(String key) {
        return Spelling.nearest(key, candidates());
    }

    private List<String> candidates() {
        List<String> candidates = new ArrayList<>();
        lanes.forEach(lane -> lane.name().ifPresent(candidates::add));
        candidates.addAll(BEGINNINGS);
        return candidates;
    }

    private Diagnostic unknown(Reference reference, Optional<String> meant) {
        String help = meant.map(near -> "did you mean `" + near + "`?")
                .or(() -> parted(reference.name().text()))
                .orElse(
                        declared
                                ? "use a lane that is declared, or add it to the block `lanes`"
                                : "use a role, such as `customer` or `frontstage`, or declare the lane in a block `lanes`");
        return Diagnostic.error(
                        ResolveCodes.UNKNOWN_LANE,
                        reference.span(),
                        "there is no lane named `" + reference.name().text() + "`")
                .help(help);
    }

    /** Two words of the language written without a space, as Chinese is. */
    private static Optional<String> parted(String written) {
        for (int i = 1; i < written.length(); i++) {
            String first = written.substring(0, i);
            String second = written.substring(i);
            if (Word.of(first).isPresent() && Word.of(second).isPresent()) {
                return Optional.of("write a space between the words: `" + first + " " + second + "`");
            }
        }
        return Optional.empty();
    }

    /** Tells of an action that stands in no step, or of the misspelt word that it was meant to be. */
    void tellOutsideStep(ActionNode action) {
        Reference reference = action.lane();
        String key = reference.name().key();
        boolean known = reference.role().isPresent() || byName.containsKey(key);
        Optional<String> meant = known ? Optional.empty() : nearest(key);
        if (meant.filter(near -> ROLE_WORDS.contains(near) || byName.containsKey(near))
                .isPresent()) {
            diagnostics.add(unknown(reference, meant).fix(Corrections.of(reference.name(), candidates())));
            return;
        }
        if (meant.isPresent()) {
            diagnostics.add(Diagnostic.error(
                            SyntaxCodes.UNKNOWN_WORD,
                            reference.span(),
                            "`" + reference.name().text() + "` is not a word of a blueprint")
                    .help("did you mean `" + meant.get() + "`?")
                    .fix(Corrections.of(reference.name(), candidates())));
            return;
        }
        if (!known) {
            diagnostics.add(Diagnostic.error(
                            SyntaxCodes.UNKNOWN_WORD,
                            reference.span(),
                            "`" + reference.name().text() + "` is neither a word of a blueprint nor a lane")
                    .help("what is said of the whole begins with a word such as `goal \"…\"`; what happens stands in"
                            + " the braces of a step"));
            return;
        }
        diagnostics.add(Diagnostic.error(
                        ResolveCodes.MISPLACED, reference.span(), "an action stands in a step, and this one does not")
                .help("put it into the braces of a step: `step \"Title\" { … }`"));
    }
}
