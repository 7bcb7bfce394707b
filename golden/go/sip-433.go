package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// anonymityDisallowed answers GET /endpoint.
func anonymityDisallowed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(433)
	body := map[string]any{
		"error":   "anonymity_disallowed",
		"message": "Anonymous calls are not accepted",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", anonymityDisallowed)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
