// Command empty is the least that a program with cobra and TOML does. The time
// of a real command is told as a ratio to it.
package main

import (
	"fmt"
	"os"

	"github.com/BurntSushi/toml"
	"github.com/spf13/cobra"
)

func main() {
	cmd := &cobra.Command{Use: "empty", RunE: func(*cobra.Command, []string) error {
		var values map[string]any
		if _, err := toml.Decode("answer = 42", &values); err != nil {
			return err
		}
		_, err := fmt.Println(values["answer"])
		return err
	}}
	if cmd.Execute() != nil {
		os.Exit(1)
	}
}
