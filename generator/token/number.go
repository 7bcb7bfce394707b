package token

import (
	"strconv"
	"strings"
)

// number takes a number: digits, letters, and the signs of an exponent.
func (s *scanner) number() bool {
	size := numberSize(s.rest())
	if size > 0 {
		s.emit(Number, size)
	}
	return size > 0
}

func numberSize(text string) int {
	if !isDigit(at(text, 0)) && !(at(text, 0) == '.' && isDigit(at(text, 1))) {
		return 0
	}
	hex := len(text) > 1 && text[0] == '0' && (text[1]|0x20) == 'x'
	point := false
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case isDigit(c) || c == '_' || 'a' <= c|0x20 && c|0x20 <= 'z':
		case c == '.' && !point && (takesPoint(text[i:]) || hex && takesHexPoint(text[i:])):
			point = true
		case (c == '+' || c == '-') && i > 0 && isExponent(text[i-1], hex) && isDigit(at(text, i+1)):
		default:
			return i
		}
	}
	return len(text)
}

// takesPoint tells the point of 1.5 and of 1. from that of 1.method and 1..2.
func takesPoint(text string) bool {
	next := at(text, 1)
	if next == 'e' || next == 'E' {
		return isDigit(at(text, 2)) || (at(text, 2) == '-' || at(text, 2) == '+') && isDigit(at(text, 3))
	}
	return next != '.' && wordSize(text[1:]) == 0
}

// takesHexPoint recognizes the point of 0x1.cp-1, which has an exponent.
func takesHexPoint(text string) bool {
	size := 1 + hexSize(text[1:], len(text))
	next := at(text, size+1)
	return at(text, size)|0x20 == 'p' && (isDigit(next) || (next == '-' || next == '+') && isDigit(at(text, size+2)))
}

func isExponent(c byte, hex bool) bool {
	if hex {
		return c|0x20 == 'p'
	}
	return c|0x20 == 'e'
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func at(text string, i int) byte {
	if i < len(text) {
		return text[i]
	}
	return 0
}

// digits is what a number says where its type hangs on how it is written, as
// that of 1.50 does in C#.
func digits(text string) string { return strings.ToLower(strings.ReplaceAll(text, "_", "")) }

// amount is what a number says where only its value and whether it is an
// integer count.
func amount(text string) string {
	text = digits(text)
	if n, err := strconv.ParseInt(text, 0, 64); err == nil {
		return strconv.FormatInt(n, 10)
	}
	if !strings.ContainsAny(text, ".e") || strings.HasPrefix(text, "0x") {
		return text
	}
	f, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return text
	}
	return "float " + strconv.FormatFloat(f, 'g', -1, 64)
}
