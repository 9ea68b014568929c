package dev.blueline.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deducts a late fee",
                "Charges the guest",
                "Bills the credit card",
                "Issues an invoice",
                "Prints bill",
                "从账户扣款",
                "收取 fee，月末"
            })
    void moneyIsTaken(String label) {
        assertThat(MoneyWords.take(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Waives the fee",
                "Charges the battery",
                "Sorts bills & account statements",
                "Pays the supplier's fees",
                "Gives feedback",
                "免手续费",
                // one word to the reader of either language, as to every version of Java
                "收取fee吗"
            })
    void nothingIsTaken(String label) {
        assertThat(MoneyWords.take(label)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Price list",
                "PAYS AT THE DESK",
                "Checks out",
                "Late check-out",
                "Subscribes",
                "Costs $5",
                "Costs 5€",
                "账单"
            })
    void moneyIsShown(String label) {
        assertThat(MoneyWords.show(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Checks the way out", "Checks-out", "Subscri", "Repays", "Shows the menu", "菜单", ""})
    void moneyIsNotShown(String label) {
        assertThat(MoneyWords.show(label)).isFalse();
    }
}
