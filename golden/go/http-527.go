package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// railgunError answers GET /endpoint.
func railgunError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(527)
	body := map[string]any{
		"error":   "railgun_error",
		"message": "The connection through Railgun failed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", railgunError)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
