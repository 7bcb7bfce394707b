# In config/routes.rb: get "/orders/:order_id/items/:item_id", to: "show_item#show"
class ShowItemController < ApplicationController
  def show
    # Path parameter: params[:order_id]
    # Path parameter: params[:item_id]
    body = {
      error: "not_found",
      message: "No such user in this domain"
    }
    render json: body, status: :not_found
  end
end
