//go:build linux

// Package p has what the goldens have no need of.
package p

import (
	"fmt"
	str "strings"
)

/* A block
comment. */
const limit = 0xFF + 1_000 - 1e-3 + 0b11 + 0o17 + 2i + .5 + 0x1p-2

var (
	text  = "it's \"a\" \u00e9" + `raw \ "b"`
	runes = []rune{'a', '\'', '"', '\n', 'é'}
)

func (a *answer[T]) été(x ...int) (n int, err error) {
	for i := 0; i < 3; i++ {
		x[i] &^= 1 << 2; n--
	}
	select {
	case v, ok := <-a.c:
		fmt.Println(v, ok)
	default: // a comment
		goto end /* and one that
		is a line end */
	}
end:
	if x := (struct{}{}); x != struct{}{} { return }
	return len(str.Fields(text)), nil
}
