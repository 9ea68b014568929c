package dev.blueline.syntax.tree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of the language, each with all its spellings: English first, then Chinese. The lexer lists the same
 * spellings by form; a test keeps the two in step.
 */
public enum Word {
    /** The whole. */
    BLUEPRINT("blueprint", "蓝图", "藍圖", "服务蓝图", "服務藍圖"),
    /** Declares channels. */
    CHANNELS("channels", "渠道"),
    /** Declares actors. */
    ACTORS("actors", "人员", "人員"),
    /** Declares systems. */
    SYSTEMS("systems", "系统", "系統"),
    /** Declares metrics. */
    METRICS("metrics", "指标", "指標"),
    /** Declares variants. */
    VARIANTS("variants", "情景"),
    /** Declares lanes. */
    LANES("lanes", "泳道"),
    /** Several steps that belong together. */
    PHASE("phase", "阶段", "階段"),
    /** One column. */
    STEP("step", "步骤", "步驟"),
    /** Role. */
    EVIDENCE("evidence", "物证", "物證", "有形展示"),
    /** Role. */
    CUSTOMER("customer", "顾客", "顧客", "客户", "客戶"),
    /** Role. */
    FRONTSTAGE("frontstage", "前台", "前臺"),
    /** Role. */
    BACKSTAGE("backstage", "后台", "後台", "後臺"),
    /** Role. */
    SUPPORT("support", "支持", "支援"),
    /** Role. */
    PARTNER("partner", "伙伴", "夥伴"),
    /** Role. */
    MANAGEMENT("management", "管理"),
    /** A flow back, on purpose. */
    LOOP("loop", "循环", "循環"),
    /** A flow out of a failure. */
    RECOVERY("recovery", "补救", "補救"),
    /** A wait. */
    WAIT("wait", "等待"),
    /** A decision. */
    DECISION("decision", "决策", "決策"),
    /** An exception from a rule. */
    ALLOW("allow", "允许", "允許"),
    /** Says that systems act in a lane. */
    TECHNOLOGY("technology", "技术", "技術"),
    /** Limits an exception to an element. */
    AT("at", "在"),
    /** A fail point. */
    FAIL("fail", "失败点", "失敗點", "失误点", "失誤點"),
    /** An experience point. */
    EXPERIENCE("experience", "体验点", "體驗點"),
    /** A pain point. */
    PAIN("pain", "痛点", "痛點"),
    /** A delight. */
    DELIGHT("delight", "愉悦点", "愉悅點"),
    /** An opportunity. */
    OPPORTUNITY("opportunity", "机会点", "機會點"),
    /** An idea. */
    IDEA("idea", "想法"),
    /** An open question. */
    QUESTION("question", "问题", "問題"),
    /** A policy. */
    POLICY("policy", "政策"),
    /** The value of a metric at a place. */
    METRIC("metric", "指标值", "指標值"),
    /** A need for training. */
    TRAINING("training", "培训", "培訓"),
    /** Data that is used or kept. */
    DATA("data", "数据", "數據", "資料"),
    /** A remark. */
    NOTE("note", "备注", "備註"),
    /** A moment of truth. */
    MOMENT("moment", "关键时刻", "關鍵時刻"),
    /** How long something takes. */
    TIME("time", "时间", "時間"),
    /** How long something is expected to take. */
    EXPECTED("expected", "预计", "預計"),
    /** How long it should take. */
    STANDARD("standard", "标准", "標準"),
    /** How long the customer puts up with. */
    TOLERANCE("tolerance", "容忍"),
    /** The time from which on the service loses money. */
    BREAKEVEN("breakeven", "盈亏平衡", "盈虧平衡"),
    /** What it costs. */
    COST("cost", "成本"),
    /** What it earns. */
    REVENUE("revenue", "收入"),
    /** How many. */
    VOLUME("volume", "业务量", "業務量"),
    /** How often. */
    RATE("rate", "比率"),
    /** How content customers are. */
    SATISFACTION("satisfaction", "满意度", "滿意度"),
    /** How much it counts. */
    WEIGHT("weight", "权重", "權重"),
    /** What customers expect, as a score. */
    EXPECTS("expects", "期望"),
    /** What customers perceive, as a score. */
    PERCEIVES("perceives", "感知"),
    /** How the customer feels. */
    EMOTION("emotion", "情绪", "情緒"),
    /** What the customer wants. */
    WANTS("wants", "想要"),
    /** Who answers for it. */
    OWNER("owner", "负责人", "負責人"),
    /** Where a statement comes from. */
    SOURCE("source", "来源", "來源"),
    /** An address of further material. */
    LINK("link", "链接", "連結", "鏈接"),
    /** How well backed a statement is. */
    STATUS("status", "依据", "依據"),
    /** The one course of events. */
    SCENARIO("scenario", "场景", "場景"),
    /** Whose experience it is. */
    SEGMENT("segment", "客群"),
    /** What the customer wants to reach. */
    GOAL("goal", "目标", "目標"),
    /** What is left out. */
    EXCLUDES("excludes", "不含"),
    /** What the provider promises. */
    PROMISE("promise", "承诺", "承諾"),
    /** The version of the file. */
    VERSION("version", "版本"),
    /** A longer text. */
    DESCRIPTION("description", "说明", "說明"),
    /** Where customer and service meet. */
    TOUCHPOINT("touchpoint", "接触点", "接觸點", "触点", "觸點"),
    /** Why it goes wrong. */
    CAUSE("cause", "原因"),
    /** What keeps it from going wrong. */
    PREVENT("prevent", "预防", "預防"),
    /** What is done about it. */
    MEASURE("measure", "措施"),
    /** When a flow is taken. */
    WHEN("when", "当", "當"),
    /** When the file was last brought up to date. */
    UPDATED("updated", "更新"),
    /** When a metric was measured. */
    MEASURED("measured", "测于", "測於"),
    /** Which state of the service is shown. */
    STATE("state", "状态", "狀態"),
    /** The language of the fixed words. */
    LANGUAGE("language", "语言", "語言"),
    /** Which rules apply. */
    PROFILE("profile", "规则集", "規則集"),
    /** How grave a failure is. */
    IMPACT("impact", "影响", "影響"),
    /** How grave a pain is. */
    SEVERITY("severity", "严重度", "嚴重度"),
    /** Through which channels. */
    VIA("via", "经由", "經由"),
    /** By whom. */
    BY("by", "由"),
    /** With which systems. */
    USES("uses", "使用"),
    /** In which variants. */
    FOR("for", "适用", "適用"),
    /** Who sees data. */
    SEEN_BY("seen-by", "可见者", "可見者"),
    /** Up to which step. */
    UNTIL("until", "直到"),
    /** A metric's value. */
    VALUE("value", "数值", "數值"),
    /** A metric's value before. */
    BEFORE("before", "之前"),
    /** A metric's target. */
    TARGET("target", "目标值", "目標值"),
    /** How often an outcome is taken. */
    PROBABILITY("probability", "概率", "機率"),
    /** Flag: a key task. */
    KEY("key", "关键", "關鍵"),
    /** Flag: the service starts here. */
    START("start", "开始", "開始"),
    /** Flag: the service may end here. */
    END("end", "结束", "結束"),
    /** Flag: done by the customer alone. */
    INDEPENDENT("independent", "独立", "獨立"),
    /** Flag: served by technology alone. */
    SELF_SERVICE("self-service", "自助"),
    /** Flag: no person takes part. */
    AUTOMATED("automated", "自动", "自動"),
    /** Flag: goes on by itself. */
    AMBIENT("ambient", "常设", "常設"),
    /** Flag of a channel: out of sight. */
    REMOTE("remote", "远程", "遠程"),
    /** Flag of a phase: without the customer. */
    INTERNAL("internal", "内部", "內部"),
    /** Polarity of a moment. */
    POSITIVE("positive", "正面"),
    /** Polarity of a moment. */
    NEUTRAL("neutral", "中性"),
    /** Polarity of a moment. */
    NEGATIVE("negative", "负面", "負面"),
    /** The way out of a failure. */
    RECOVER("recover"),
    /** The answer to a moment. */
    RESPOND("respond", "应对", "應對"),
    /** The sign that tells of a moment. */
    SIGNAL("signal", "预警", "預警"),
    /** Gives one of the lines a name. */
    LINE("line", "线", "線"),
    /** Between a score and its scale. */
    OF("of", "满分", "滿分"),
    /** Between a count and its time. */
    PER("per", "每");

    private static final Map<String, Word> BY_SPELLING = new HashMap<>();

    static {
        for (Word word : values()) {
            word.spellings.forEach(spelling -> BY_SPELLING.put(spelling, word));
        }
    }

    private final List<String> spellings;

    Word(String... spellings) {
        this.spellings = List.of(spellings);
    }

    /** The word that {@code text} is a spelling of, to the letter. */
    public static Optional<Word> of(String text) {
        return Optional.ofNullable(BY_SPELLING.get(text));
    }

    /** The words that {@code spellings} stand for, in the same order; for tables. */
    public static List<String> spellingsOf(Word... words) {
        return Arrays.stream(words).flatMap(word -> word.spellings.stream()).toList();
    }

    /** The English spelling. */
    public String english() {
        return spellings.get(0);
    }

    /** All spellings, English first. */
    public List<String> spellings() {
        return spellings;
    }
}
