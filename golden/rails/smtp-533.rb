# In config/routes.rb: get "/endpoint", to: "delivery_not_authorized#show"
class DeliveryNotAuthorizedController < ApplicationController
  def show
    body = {
      error: "delivery_not_authorized",
      message: "Delivery to this recipient is not authorized"
    }
    render json: body, status: 533
  end
end
