# In config/routes.rb: get "/endpoint", to: "moved_temporarily#show"
class MovedTemporarilyController < ApplicationController
  def show
    response.set_header("Contact", "<sip:bob@travel.example.com>;expires=3600")
    body = {
      status: "moved_temporarily",
      message: "The user is elsewhere for now: use the given address",
      contact: "sip:bob@travel.example.com",
      expires: 3600
    }
    render json: body, status: 302
  end
end
