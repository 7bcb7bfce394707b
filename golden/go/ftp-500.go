package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// commandUnrecognized answers GET /endpoint.
func commandUnrecognized(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	body := map[string]any{
		"error":   "command_unrecognized",
		"message": "The command was not recognized",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", commandUnrecognized)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
