package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// undecipherable answers GET /endpoint.
func undecipherable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(493)
	body := map[string]any{
		"error":   "undecipherable",
		"message": "The server cannot decrypt the request body",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", undecipherable)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
