from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


# In urls.py: path("endpoint", views.accepted)
@csrf_exempt
@require_POST
def accepted(request):
    body = {
        "status": "accepted",
        "message": "The request was accepted for processing",
        "monitor": "/jobs/42",
    }
    headers = {
        "Location": "/jobs/42",
    }
    return JsonResponse(
        body,
        status=202,
        headers=headers,
    )
