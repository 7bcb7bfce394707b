package paint

import (
	"strings"
	"unicode/utf8"

	"github.com/statusmith/statusmith/generator/visible"
)

// leastCut is how many characters a cell keeps where a terminal is narrow.
const leastCut = 12

// Table aligns the cells of rows, with two spaces between columns. Where rows are wider
// than width, their cells in the column flexible are cut, an ellipsis at the end; a width
// of 0 cuts none.
func Table(rows [][]string, flexible, width int) string {
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			row[i] = visible.Text(cell)
			widths[i] = max(widths[i], utf8.RuneCountInString(row[i]))
		}
	}
	whole := 2 * (len(widths) - 1)
	for _, w := range widths {
		whole += w
	}
	if width > 0 && whole > width {
		widths[flexible] = max(widths[flexible]-(whole-width), min(widths[flexible], leastCut))
	}
	var b strings.Builder
	for _, row := range rows {
		var line strings.Builder
		for i, cell := range row {
			cell = cut(cell, widths[i])
			line.WriteString(cell + strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell)+2))
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
	return b.String()
}

func cut(text string, width int) string {
	if runes := []rune(text); len(runes) > width {
		return string(runes[:width-1]) + "…"
	}
	return text
}
