package main

import (
	"strings"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/visible"
)

// complete offers words for the value of a flag.
func complete(cmd *cobra.Command, flag string, words func() []string) {
	err := cmd.RegisterFlagCompletionFunc(flag, func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return words(), cobra.ShellCompDirectiveNoFileComp
	})
	if err != nil {
		panic(err) // the flag is not there
	}
}

// reopen opens the generator of the command line that is completed, whose flags
// are read only after [cli.prepare]. It reports whether that could be done: a
// completion has no place for an error.
func (c *cli) reopen() (ok bool) {
	g, err := c.open(c.project)
	if err == nil {
		c.generator = g
	}
	return err == nil
}

// thenFrameworks offers frameworks after the first argument.
func (c *cli) thenFrameworks(first func(typed string) []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
		if len(args) == 0 {
			return first(typed), cobra.ShellCompDirectiveNoFileComp
		}
		return c.frameworkWords(typed), cobra.ShellCompDirectiveNoFileComp
	}
}

// completeSelection offers families, then statuses.
func (c *cli) completeSelection(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
	return c.typedSelection(typed), cobra.ShellCompDirectiveNoFileComp
}

// completeFamilies offers families.
func (c *cli) completeFamilies(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
	return familyWords(c.typedCatalog(), typed), cobra.ShellCompDirectiveNoFileComp
}

// typedCatalog reads the catalog of the command line that is completed. One that
// cannot be read is empty.
func (c *cli) typedCatalog() *catalog.Catalog {
	if c.reopen() {
		if all, err := c.generator.Catalog(); err == nil {
			return all
		}
	}
	return &catalog.Catalog{}
}

// typedSelection lists what may become of the typed part of a selection.
func (c *cli) typedSelection(typed string) []string {
	all := c.typedCatalog()
	return append(familyWords(all, typed), statusWords(all, typed)...)
}

// typedStatuses lists what may become of the typed part of a status.
func (c *cli) typedStatuses(typed string) []string { return statusWords(c.typedCatalog(), typed) }

// familyWords lists the families that the typed text begins.
func familyWords(all *catalog.Catalog, typed string) []string {
	var words []string
	for _, f := range all.Families() {
		if strings.HasPrefix(f.Name, typed) {
			words = append(words, describe(f.Name, f.Title))
		}
	}
	return words
}

func statusWords(all *catalog.Catalog, typed string) []string {
	var words []string
	for _, status := range all.Statuses() {
		for _, word := range spellings(status, typed) {
			if !strings.HasPrefix(word, typed) {
				continue
			}
			if word == status.ID() || isFound(all, word, status) { // to look for each ID would take the square of them
				words = append(words, describe(word, status.Title))
			}
		}
	}
	return words
}

func isFound(all *catalog.Catalog, word string, status *catalog.Status) bool {
	found, err := all.Find(word)
	return err == nil && found == status
}

// spellings lists what a status may be called, in the style of what is typed.
func spellings(s *catalog.Status, typed string) []string {
	_, rest, qualified := strings.Cut(typed, "/")
	switch {
	case rest != "":
		return []string{s.ID(), s.Family.Name + "/" + s.Name}
	case typed == "" || qualified:
		return []string{s.ID()}
	}
	return []string{s.ID(), s.Code, s.Name}
}

func (c *cli) frameworkWords(typed string) []string {
	if !c.reopen() {
		return nil
	}
	all, err := c.generator.Frameworks()
	if err != nil {
		return nil
	}
	var words []string
	for _, f := range all {
		if strings.HasPrefix(f.Name, typed) {
			words = append(words, describe(f.Name, f.Title))
		}
	}
	return words
}

// describe is a completion with the text that shells show beside it.
func describe(word, text string) string {
	return string(cobra.CompletionWithDesc(word, visible.Text(text)))
}

// classes lists the classes of a catalog's codes, as in "4xx".
var classes = []string{"1xx", "2xx", "3xx", "4xx", "5xx", "6xx"}
