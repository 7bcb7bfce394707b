package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// messageTooLarge answers GET /endpoint.
func messageTooLarge(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(513)
	body := map[string]any{
		"error":   "message_too_large",
		"message": "The message exceeds the length that the server can handle",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", messageTooLarge)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
