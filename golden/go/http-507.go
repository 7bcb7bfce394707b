package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// insufficientStorage answers PUT /endpoint.
func insufficientStorage(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(507)
	body := map[string]any{
		"error":   "insufficient_storage",
		"message": "There is not enough storage left to complete the request",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("PUT /endpoint", insufficientStorage)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
