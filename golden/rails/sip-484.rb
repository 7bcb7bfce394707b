# In config/routes.rb: get "/endpoint", to: "address_incomplete#show"
class AddressIncompleteController < ApplicationController
  def show
    body = {
      error: "address_incomplete",
      message: "The number or address is incomplete"
    }
    render json: body, status: 484
  end
end
