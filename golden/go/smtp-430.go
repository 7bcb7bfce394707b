package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// invalidCommand answers GET /endpoint.
func invalidCommand(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(430)
	body := map[string]any{
		"error":   "invalid_command",
		"message": "The command is not valid at present",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", invalidCommand)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
