from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def multi_status(request):
    body = {
        "status": "multi_status",
        "message": "Each resource has a status of its own",
        "results": [
            {
                "href": "/orders/41",
                "status": 200,
            },
            {
                "href": "/orders/42",
                "status": 200,
            },
            {
                "href": "/orders/43",
                "status": 404,
            },
        ],
    }
    return JsonResponse(body, status=207)


urlpatterns = [
    path("endpoint", multi_status),
]
