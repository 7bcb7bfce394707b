package visible_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/visible"
)

func TestTextShows(t *testing.T) {
	for name, tt := range map[string]struct{ text, want string }{
		"an escape sequence":             {"a\x1b[31mb", "a<U+001B>[31mb"},
		"a bell and a backspace":         {"\a\b", "<U+0007><U+0008>"},
		"DEL and C1":                     {"\x7f\u0085\u009b", "<U+007F><U+0085><U+009B>"},
		"a carriage return":              {"a\rb", "a<U+000D>b"},
		"marks that turn the direction":  {"\u202e\u2066\u200e\u200f\u061c", "<U+202E><U+2066><U+200E><U+200F><U+061C>"},
		"line ends that few editors see": {"\u2028\u2029", "<U+2028><U+2029>"},
		"a byte order mark":              {"\ufeffa", "<U+FEFF>a"},
		"joiners, signs and notes":       {"\u2060\u2063\u206a\ufff9", "<U+2060><U+2063><U+206A><U+FFF9>"},
		"a second ASCII":                 {"a\U000e0041b", "a<U+E0041>b"},
		"line ends and tabs as they are": {"a\n\tb", "a\n\tb"},
		"any script as it is":            {"Không tìm thấy, لم يعثر عليه, می\u200cشود, क्\u200dष, 葛\U000e0100, 🚀, 👩\u200d💻", "Không tìm thấy, لم يعثر عليه, می\u200cشود, क्\u200dष, 葛\U000e0100, 🚀, 👩\u200d💻"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := visible.Text(tt.text); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestJSONHasTheSameTextAndHidesNothing(t *testing.T) {
	text := "a\u202e\u2060\ufeff\U000e0041😀"
	written, err := visible.JSON(text)
	if err != nil {
		t.Fatal(err)
	}
	var read string
	if err := json.Unmarshal(written, &read); err != nil || read != text || strings.ContainsFunc(strings.TrimSpace(string(written)), visible.Hides) {
		t.Errorf("%q is read as %q, error %v", written, read, err)
	}
}
