package org.tiercel.ui.kit;

/// Texts that a plain text flow of JavaFX cannot wrap, or that show whether marks sit right.
enum Traps {
  ARABIC("أتحدث مع الروبوت كل ليلة لأنني لا أستطيع تحمل تكلفة المعالج النفسي ثم أنام قليلا"),
  LONG_ARABIC_LAUGH("قال لي ChatGPT نكتة " + "ه".repeat(80) + " والله"),
  HEBREW("אני מדבר עם הצ'אטבוט כל לילה כי אין לי כסף לטיפול (באמת) 123"),
  UNBROKEN_HEBREW("א".repeat(70)),
  FAMILIES("👩‍👩‍👧".repeat(30) + " family"),
  EMOJI("ok😭" + "😭".repeat(40) + "lol ❤️ 🏳️‍🌈 1️⃣ 🇩🇪"),
  HINDI("मैं हर रात चैटबॉट से बात करता हूँ क्योंकि मेरे पास थेरेपिस्ट के लिए पैसे नहीं हैं"),
  UNBROKEN_HINDI("क्ष".repeat(60)),
  THAI("ฉันคุยกับแชตบอตทุกคืนเพราะว่าฉันไม่มีเงินไปหาหมอ มันไม่เคยตัดสินฉันเลยสักครั้ง"),
  CHINESE("我每天晚上都和聊天机器人说话，因为我没有钱去看心理医生。它从来不评判我。"),
  COMBINING("e\u0301".repeat(90) + " cafe\u0301"),
  ZALGO("h\u0336e\u0336l\u0336p\u0336 ".repeat(20)),
  TAMIL("நான் ஒவ்வொரு இரவும் சாட்போட்டுடன் பேசுகிறேன் ஏனென்றால் என்னிடம் பணம் இல்லை"),
  BENGALI("আমি প্রতি রাতে চ্যাটবটের সাথে কথা বলি কারণ আমার থেরাপিস্টের জন্য টাকা নেই"),
  LINK("see https://example.org/" + "long-path/".repeat(20)),
  SHOUT("a".repeat(300)),
  LINES("first line\r\nsecond line\n\nlast line, which is rather longer than the others\n");

  private final String text;

  Traps(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
