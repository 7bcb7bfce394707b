package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// badSequenceOfCommands answers GET /endpoint.
func badSequenceOfCommands(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(409)
	body := map[string]any{
		"error":   "bad_sequence_of_commands",
		"message": "The command came in the wrong order",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", badSequenceOfCommands)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
