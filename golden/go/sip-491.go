package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// requestPending answers GET /endpoint.
func requestPending(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(491)
	body := map[string]any{
		"error":   "request_pending",
		"message": "Another request is still pending in the same dialog",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", requestPending)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
