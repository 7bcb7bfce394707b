package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// deadlineExceeded answers GET /endpoint.
func deadlineExceeded(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(504)
	body := map[string]any{
		"error":   "deadline_exceeded",
		"message": "The deadline passed before the call completed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", deadlineExceeded)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
