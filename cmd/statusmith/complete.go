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

func localeTags() []string {
	all, err := loadLocales()
	if err != nil {
		return nil
	}
	return all.Tags()
}

// completeStatus offers a status as the first argument.
func (s *session) completeStatus(_ *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return s.statusWords(typed), cobra.ShellCompDirectiveNoFileComp
}

// completeStatusThenFrameworks offers frameworks after the first argument.
func (s *session) completeStatusThenFrameworks(_ *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	if len(args) == 0 {
		return s.statusWords(typed), cobra.ShellCompDirectiveNoFileComp
	}
	return s.frameworkWords(typed), cobra.ShellCompDirectiveNoFileComp
}

// completeFamily offers the name of a family.
func (s *session) completeFamily(_ *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	c, err := s.loadCatalog()
	if err != nil || len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	var words []string
	for _, f := range c.Families() {
		if strings.HasPrefix(f.Name, typed) {
			words = append(words, describe(f.Name, f.Title))
		}
	}
	return words, cobra.ShellCompDirectiveNoFileComp
}

// statusWords lists what may become of the typed part of a status; nothing
// when the catalog cannot be read: a completion has no place for an error.
func (s *session) statusWords(typed string) []string {
	c, err := s.loadCatalog()
	if err != nil {
		return nil
	}
	var words []string
	for _, status := range c.Statuses() {
		for _, word := range spellings(status, typed) {
			if !strings.HasPrefix(word, typed) {
				continue
			}
			if found, err := c.Find(word); err == nil && found == status {
				words = append(words, describe(word, status.Title))
			}
		}
	}
	return words
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

func (s *session) frameworkWords(typed string) []string {
	all, err := s.allFrameworks()
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
