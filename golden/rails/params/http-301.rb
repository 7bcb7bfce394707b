# In config/routes.rb: get "/orders/:order_id/items/:item_id", to: "show_item#show"
class ShowItemController < ApplicationController
  def show
    # Path parameter: params[:order_id]
    # Path parameter: params[:item_id]
    response.set_header("Location", "https://api.example.com/v2/orders")
    body = {
      status: "moved_permanently",
      message: "This resource has moved permanently to the given location",
      location: "https://api.example.com/v2/orders"
    }
    render json: body, status: :moved_permanently
  end
end
