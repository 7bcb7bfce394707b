package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// messageTooBig answers GET /endpoint.
func messageTooBig(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(413)
	body := map[string]any{
		"error":   "message_too_big",
		"message": "The message exceeds the size limit",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", messageTooBig)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
