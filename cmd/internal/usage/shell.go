package usage

import (
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// ShellJoin writes a command as a POSIX shell reads it.
func ShellJoin(words []string) string {
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = ShellQuote(w)
	}
	return strings.Join(quoted, " ")
}

// ShellQuote writes a word as a POSIX shell reads it.
func ShellQuote(word string) string {
	plain := func(r rune) bool {
		return r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || strings.ContainsRune("-_./:=@%+,", r)
	}
	if word != "" && !strings.ContainsFunc(word, func(r rune) bool { return !plain(r) }) {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}

// CommandLine returns the command line that was given, without a flag.
func CommandLine(cmd *cobra.Command, without string) string {
	words := strings.Fields(cmd.CommandPath())
	cmd.Flags().Visit(func(f *pflag.Flag) {
		switch value := f.Value.(type) {
		case pflag.SliceValue:
			if f.Value.Type() == "stringArray" {
				for _, v := range value.GetSlice() {
					words = append(words, "--"+f.Name, v)
				}
				return
			}
			words = append(words, "--"+f.Name, strings.Join(value.GetSlice(), ","))
		default:
			if f.Name != without {
				words = append(words, "--"+f.Name, f.Value.String())
			}
		}
	})
	return ShellJoin(words)
}
