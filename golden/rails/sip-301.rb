# In config/routes.rb: get "/endpoint", to: "moved_permanently#show"
class MovedPermanentlyController < ApplicationController
  def show
    response.set_header("Contact", "<sip:bob@new.example.com>")
    body = {
      status: "moved_permanently",
      message: "The user has moved for good: use the new address",
      contact: "sip:bob@new.example.com"
    }
    render json: body, status: :moved_permanently
  end
end
