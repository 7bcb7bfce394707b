from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


# In urls.py: path("endpoint", views.see_other)
@csrf_exempt
@require_POST
def see_other(request):
    body = {
        "status": "see_other",
        "message": "The response to this request is at the given location",
        "location": "/orders/42",
    }
    headers = {
        "Location": "/orders/42",
    }
    return JsonResponse(
        body,
        status=303,
        headers=headers,
    )
