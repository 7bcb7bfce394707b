# In config/routes.rb: get "/orders/:order_id/items/:item_id", to: "show_item#show"
class ShowItemController < ApplicationController
  def show
    # Path parameter: params[:order_id]
    # Path parameter: params[:item_id]
    body = {
      error: "deadline_exceeded",
      message: "The deadline passed before the call completed"
    }
    render json: body, status: 504
  end
end
