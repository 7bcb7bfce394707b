package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// helpMessage answers GET /endpoint.
func helpMessage(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(214)
	body := map[string]any{
		"status":  "help_message",
		"message": "The server sends its help text",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", helpMessage)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
