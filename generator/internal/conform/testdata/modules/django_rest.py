import errors
from django.http import Http404
from django.urls import path
from rest_framework import exceptions, serializers
from rest_framework.authentication import BasicAuthentication
from rest_framework.parsers import JSONParser
from rest_framework.permissions import IsAuthenticated
from rest_framework.renderers import JSONRenderer
from rest_framework.response import Response
from rest_framework.views import APIView


class Item(serializers.Serializer):
    sku = serializers.CharField()
    amount = serializers.IntegerField(min_value=1)


class Order(serializers.Serializer):
    email = serializers.EmailField()
    items = Item(many=True)

    def validate(self, order):
        if order["email"] == "no@example.org":
            raise serializers.ValidationError("nobody orders")
        return order


class Orders(APIView):
    parser_classes = (JSONParser,)
    renderer_classes = (JSONRenderer,)

    def post(self, request):
        order = Order(data=request.data)
        order.is_valid(raise_exception=True)
        return Response(order.data)


class Private(APIView):
    authentication_classes = (BasicAuthentication,)
    permission_classes = (IsAuthenticated,)


class Busy(exceptions.APIException):
    status_code = 503
    default_detail = "secret-text"


RAISED = {
    "boom": RuntimeError("secret-text"),
    "busy": Busy(),
    "denied": exceptions.PermissionDenied("secret-text"),
    "missing": Http404("secret-text"),
    "text": exceptions.ValidationError("is wrong"),
    "throttled": exceptions.Throttled(wait=60),
    "unwritable": errors.OrderNotFoundError(order_id=float("nan")),
    "whole": exceptions.ValidationError({"a": {"b": ["is wrong"]}}),
}


class Raises(APIView):
    def get(self, request, name):
        raise RAISED[name]


class RaisesOwn(APIView):
    def get(self, request):
        raise errors.CardDeclinedError()


urlpatterns = [
    path("orders", Orders.as_view()),
    path("private", Private.as_view()),
    path("own", RaisesOwn.as_view()),
    path("<str:name>", Raises.as_view()),
]
